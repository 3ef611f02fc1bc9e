using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A person as a row of a list, such as search results or popular people: <see href="https://developer.themoviedb.org/reference/search-person"/>.
/// </summary>
public sealed class PersonSummary : TmdbObject
{
    /// <summary>The id of the person.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int PersonId => Id;

    /// <summary><c>Person</c>.</summary>
    [JsonIgnore]
    public string Kind { get; } = nameof(TmdbItemKind.Person);

    /// <summary>The name, in the requested language.</summary>
    public string? Name { get; init; }

    /// <summary>The name in the person's own language.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The department that the person is known for: <c>Acting</c>, <c>Directing</c>... Null when not provided by TMDB.</summary>
    public string? KnownForDepartment { get; init; }

    /// <summary>
    /// The best known movies and TV series of the person: rows of <see cref="MovieSummary"/> and <see cref="TvSeriesSummary"/>. Never null.
    /// </summary>
    public IReadOnlyList<TmdbObject> KnownFor { get => field ?? RowList<TmdbObject>.Empty; init; }

    /// <summary>The gender: 0 unknown or not specified, 1 female, 2 male, 3 non-binary. Null when not provided by TMDB.</summary>
    public int? Gender { get; init; }

    /// <summary>TMDB's popularity score, 0 or higher.</summary>
    public double? Popularity { get; init; }

    /// <summary>The profile path, to append to an image size. Null when there is none.</summary>
    public string? ProfilePath { get; init; }

    /// <summary>The address of the profile image, 632 pixels high. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? ProfileUri => WebAddress.Image(ProfilePath, "h632");

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"person/{Id}");

    /// <summary>Whether the person is known for titles for adults only. Null when not provided by TMDB.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether the person is known for erotic titles that are not for adults only. Null when not provided by TMDB.</summary>
    public bool? Softcore { get; init; }

    /// <summary><c>person</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    /// <summary>The name and the department, for example <c>Brad Pitt (Acting)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, KnownForDepartment);
}
