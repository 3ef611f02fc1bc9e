using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A credit: one person in one movie or TV series, with the seasons and episodes that it is about:
/// <see href="https://developer.themoviedb.org/reference/credit-details"/>.
/// </summary>
public sealed class CreditDetails : TmdbObject
{
    /// <summary>The id of the credit.</summary>
    public string? Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public string? CreditId => Id;

    internal override TmdbItem? Item => Id is null ? null : TmdbItem.Create(TmdbItemKind.Credit, Id);

    /// <summary>The kind of credit, as in the rows of credits: <c>Cast</c>, <c>Crew</c> or <c>Creator</c>. A new kind is kept as TMDB sends it.</summary>
    [JsonIgnore]
    public string? Kind => CreditType switch { "cast" => Credit.Cast, "crew" => Credit.Crew, "creator" => Credit.Creator, _ => CreditType };

    /// <summary>The name of the person.</summary>
    [JsonIgnore]
    public string? Name => Person?.Name;

    /// <summary>The title of the movie or TV series.</summary>
    [JsonIgnore]
    public string? Title => Media?.Title;

    /// <summary>Who the person plays. Null for who made it.</summary>
    [JsonIgnore]
    public string? Character => Media?.Character;

    /// <summary>The department: <c>Acting</c>, <c>Directing</c>, <c>Writing</c>...</summary>
    public string? Department { get; init; }

    /// <summary>The job in the department: <c>Actor</c>, <c>Director</c>, <c>Screenplay</c>...</summary>
    public string? Job { get; init; }

    /// <summary>The credit type: <c>cast</c>, <c>crew</c> or <c>creator</c>. New values are kept.</summary>
    public string? CreditType { get; init; }

    /// <summary>The media type: <c>movie</c> or <c>tv</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>The id of the person. Null when not provided by TMDB.</summary>
    [JsonIgnore]
    public int? PersonId => Person?.Id;

    /// <summary>The id of the movie. Null for a TV series.</summary>
    [JsonIgnore]
    public int? MovieId => Media?.MovieId;

    /// <summary>The id of the TV series. Null for a movie.</summary>
    [JsonIgnore]
    public int? TvSeriesId => Media?.TvSeriesId;

    /// <summary>The person. Null when not provided by TMDB.</summary>
    public PersonSummary? Person { get; init; }

    /// <summary>The movie or TV series. Null when not provided by TMDB.</summary>
    public CreditMedia? Media { get; init; }

    /// <summary>The person and the role or job.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, string.IsNullOrEmpty(Character) ? Job : Character);
}

/// <summary>The movie or TV series of a credit.</summary>
public sealed class CreditMedia : MediaTitle, IJsonOnDeserialized
{
    /// <summary>Who the person plays. Null for who made it. May be empty.</summary>
    public string? Character { get; init; }

    /// <summary>The seasons that the credit is for. Never null; empty for a movie.</summary>
    public IReadOnlyList<TvSeasonSummary> Seasons { get => field ?? RowList<TvSeasonSummary>.Empty; init; }

    /// <summary>The episodes that the credit is for. Never null; empty for a movie, and for the regular cast of a series.</summary>
    public IReadOnlyList<TvEpisodeSummary> Episodes { get => field ?? RowList<TvEpisodeSummary>.Empty; init; }

    /// <summary>TMDB does not always say in seasons and episodes whose they are.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var season in Seasons)
        {
            season.SeriesId = TvSeriesId;
        }

        foreach (var episode in Episodes)
        {
            episode.SeriesId = TvSeriesId;
        }
    }
}
