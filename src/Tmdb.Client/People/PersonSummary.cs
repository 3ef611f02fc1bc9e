using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A person as a row of a list, such as search results or popular people: <see href="https://developer.themoviedb.org/reference/search-person"/>.
/// </summary>
public sealed class PersonSummary : PersonItem
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int PersonId => base.PersonId;

    /// <summary><c>Person</c>.</summary>
    [JsonIgnore]
    public string Kind { get; } = nameof(TmdbItemKind.Person);

    /// <summary>
    /// The best known movies and TV series of the person: rows of <see cref="MovieSummary"/> and <see cref="TvSeriesSummary"/>. Never null.
    /// </summary>
    public IReadOnlyList<TmdbObject> KnownFor { get => field ?? RowList<TmdbObject>.Empty; init; }

    /// <summary>Whether the person is known for erotic titles that are not for adults only. Null when not provided by TMDB.</summary>
    public bool? Softcore { get; init; }

    /// <summary><c>person</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    /// <summary>The name and the department, for example <c>Brad Pitt (Acting)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, KnownForDepartment);
}
