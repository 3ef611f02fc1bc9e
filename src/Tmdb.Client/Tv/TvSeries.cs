using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A TV series with everything that TMDB knows of it: <see href="https://developer.themoviedb.org/reference/tv-series-details"/>. The parts
/// at the end are null unless they were asked for (<see cref="TvSeriesInclude"/>).
/// </summary>
public sealed class TvSeries : MediaDetails, IJsonOnDeserialized
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int? TvSeriesId => Id;

    /// <summary><c>TvSeries</c>.</summary>
    [JsonIgnore]
    public override string Kind => nameof(TmdbMediaType.TvSeries);

    /// <summary>The name, in the language that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The same as <see cref="Name"/>: rows of both kinds have the columns of both, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Title => Name;

    /// <summary>Null: a TV series has a <see cref="FirstAirDate"/>. Rows of both kinds have the columns of both.</summary>
    [JsonIgnore]
    public DateTime? ReleaseDate { get; }

    /// <summary>The year of <see cref="FirstAirDate"/>. Null when that is not known.</summary>
    [JsonIgnore]
    public int? Year => FirstAirDate?.Year;

    /// <summary>The day of its first episode: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? FirstAirDate { get; init; }

    /// <summary>The day of its latest episode: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? LastAirDate { get; init; }

    /// <summary>How far it is, in TMDB's words: <c>Returning Series</c>, <c>Ended</c>, <c>Canceled</c>...</summary>
    public string? Status { get; init; }

    /// <summary>Whether more of it is being made. Null where TMDB does not say.</summary>
    public bool? InProduction { get; init; }

    /// <summary>What kind of series it is, in TMDB's word: <c>Scripted</c>, <c>Documentary</c>, <c>Miniseries</c>...</summary>
    public string? Type { get; init; }

    /// <summary>How many seasons it has, specials not counted.</summary>
    public int? NumberOfSeasons { get; init; }

    /// <summary>How many episodes it has, specials not counted.</summary>
    public int? NumberOfEpisodes { get; init; }

    /// <summary>The usual lengths of an episode in minutes. Never null; often empty.</summary>
    public IReadOnlyList<int> EpisodeRunTime { get => field ?? RowList<int>.Empty; init; }

    /// <summary>Who had the idea of it. Never null.</summary>
    public IReadOnlyList<TvCreator> CreatedBy { get => field ?? RowList<TvCreator>.Empty; init; }

    /// <summary>The networks that show it. Never null.</summary>
    public IReadOnlyList<TvNetwork> Networks { get => field ?? RowList<TvNetwork>.Empty; init; }

    /// <summary>The seasons, specials included. Never null.</summary>
    public IReadOnlyList<TvSeasonSummary> Seasons { get => field ?? RowList<TvSeasonSummary>.Empty; init; }

    /// <summary>The latest episode. Null when none was shown yet.</summary>
    public TvEpisodeSummary? LastEpisodeToAir { get; init; }

    /// <summary>The next episode. Null when none is known.</summary>
    public TvEpisodeSummary? NextEpisodeToAir { get; init; }

    /// <summary>The name in its own language.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The languages in which it was made, two letters of ISO 639-1. Never null.</summary>
    public IReadOnlyList<string> Languages { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"tv/{Id}");

    /// <summary>Who made it and who is in it, over all episodes. Null unless asked for.</summary>
    public AggregateCredits? AggregateCredits { get; init; }

    /// <summary>Its age ratings in each country. Null unless asked for.</summary>
    public ContentRatings? ContentRatings { get; init; }

    /// <summary>Who made the latest season and who is in it. Null unless asked for.</summary>
    public Credits? Credits { get; init; }

    /// <summary>The other orders of its episodes. Null unless asked for.</summary>
    public EpisodeGroups? EpisodeGroups { get; init; }

    /// <summary>The first page of what TMDB recommends to who likes it. Null unless asked for.</summary>
    public Page<TvSeriesSummary>? Recommendations { get; init; }

    /// <summary>The episodes that were shown in cinemas. Null unless asked for.</summary>
    public ScreenedTheatrically? ScreenedTheatrically { get; init; }

    /// <summary>The first page of series with the same genres and keywords. Null unless asked for.</summary>
    public Page<TvSeriesSummary>? Similar { get; init; }

    /// <summary>TMDB does not say in the seasons of a series whose they are.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var season in Seasons)
        {
            season.SeriesId = Id;
        }
    }

    /// <summary>The name and the year, for example <c>Breaking Bad (2008)</c>.</summary>
    public override string ToString() => DisplayText.WithYear(Name, Year);
}

/// <summary>One who had the idea of a TV series.</summary>
public sealed class TvCreator : TmdbObject
{
    /// <summary>The id of the person.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public int PersonId => Id;

    /// <summary>The name of the person.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the person in the person's own language. Null where TMDB does not say.</summary>
    public string? OriginalName { get; init; }

    /// <summary>0 when it is not known, 1 for a woman, 2 for a man, 3 for a non-binary person. Null where TMDB does not say.</summary>
    public int? Gender { get; init; }

    /// <summary>The path of the person's picture, to put behind an image size. Null when there is none.</summary>
    public string? ProfilePath { get; init; }

    /// <summary>The address of a portrait, 632 pixels high. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? ProfileUri => WebAddress.Image(ProfilePath, "h632");

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"person/{Id}");

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The name of the person.</summary>
    public override string ToString() => Name ?? string.Empty;
}
