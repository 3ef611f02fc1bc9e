using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A keyword as a row of search results: <see href="https://developer.themoviedb.org/reference/search-keyword"/>.</summary>
public sealed class KeywordSummary : TmdbObject
{
    /// <summary>The id of the keyword.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int KeywordId => Id;

    /// <summary>The keyword, in English.</summary>
    public string? Name { get; init; }

    /// <summary>The address of the page at TMDB with the movies that have it.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"keyword/{Id}/movie");

    /// <summary>The keyword.</summary>
    public override string ToString() => Name ?? string.Empty;
}
