using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A person as a row of a list, such as search results or popular people: <see href="https://developer.themoviedb.org/reference/person-popular-list"/>.
/// </summary>
public sealed class PersonSummary : PersonItem
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int PersonId => base.PersonId;

    /// <summary><c>Person</c>.</summary>
    [JsonIgnore]
    public string Kind { get; } = nameof(TmdbItemKind.Person);

    /// <summary>The movies and TV series that the person is known for. Never null, but empty in some lists.</summary>
    public IReadOnlyList<MediaTitle> KnownFor { get => field ?? RowList<MediaTitle>.Empty; init; }

    /// <summary><c>person</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }
}
