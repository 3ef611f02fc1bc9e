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

    /// <summary>The name, in the requested language.</summary>
    public string? Name { get; init; }

    /// <summary>The same as <see cref="Name"/>: rows of both kinds have the same columns, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Title => Name;

    /// <summary>Always null: a TV series has a <see cref="FirstAirDate"/>. Rows of both kinds have the same columns.</summary>
    [JsonIgnore]
    public DateTime? ReleaseDate { get; }

    /// <summary>The year of <see cref="FirstAirDate"/>. Null when unknown.</summary>
    [JsonIgnore]
    public int? Year => FirstAirDate?.Year;

    /// <summary>The first air date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? FirstAirDate { get; init; }

    /// <summary>The last air date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? LastAirDate { get; init; }

    /// <summary>The status: <c>Returning Series</c>, <c>Ended</c>, <c>Canceled</c>...</summary>
    public string? Status { get; init; }

    /// <summary>Whether more of it is being made. Null when not provided by TMDB.</summary>
    public bool? InProduction { get; init; }

    /// <summary>The type: <c>Scripted</c>, <c>Documentary</c>, <c>Miniseries</c>...</summary>
    public string? Type { get; init; }

    /// <summary>The number of seasons, without specials.</summary>
    public int? NumberOfSeasons { get; init; }

    /// <summary>The number of episodes, without specials.</summary>
    public int? NumberOfEpisodes { get; init; }

    /// <summary>The episode runtimes in minutes. Never null; often empty.</summary>
    public IReadOnlyList<int> EpisodeRunTime { get => field ?? RowList<int>.Empty; init; }

    /// <summary>Who had the idea of it. Never null.</summary>
    public IReadOnlyList<TvCreator> CreatedBy { get => field ?? RowList<TvCreator>.Empty; init; }

    /// <summary>The networks. Never null.</summary>
    public IReadOnlyList<TvNetwork> Networks { get => field ?? RowList<TvNetwork>.Empty; init; }

    /// <summary>The seasons, specials included. Never null.</summary>
    public IReadOnlyList<TvSeasonSummary> Seasons { get => field ?? RowList<TvSeasonSummary>.Empty; init; }

    /// <summary>The last episode to air. Null when none has aired.</summary>
    public TvEpisodeSummary? LastEpisodeToAir { get; init; }

    /// <summary>The next episode to air. Null when unknown.</summary>
    public TvEpisodeSummary? NextEpisodeToAir { get; init; }

    /// <summary>The original name.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The languages, as ISO 639-1 codes. Never null.</summary>
    public IReadOnlyList<string> Languages { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"tv/{Id}");

    /// <summary>Who made it and who is in it, over all episodes. Null unless included.</summary>
    public AggregateCredits? AggregateCredits { get; init; }

    /// <summary>The content ratings by country. Null unless included.</summary>
    public ContentRatings? ContentRatings { get; init; }

    /// <summary>Who made the latest season and who is in it. Null unless included.</summary>
    public Credits? Credits { get; init; }

    /// <summary>The episode groups. Null unless included.</summary>
    public EpisodeGroups? EpisodeGroups { get; init; }

    /// <summary>The first page of the recommendations. Null unless included.</summary>
    public Page<TvSeriesSummary>? Recommendations { get; init; }

    /// <summary>The episodes that were screened theatrically. Null unless included.</summary>
    public ScreenedTheatrically? ScreenedTheatrically { get; init; }

    /// <summary>The first page of similar TV series, by genres and keywords. Null unless included.</summary>
    public Page<TvSeriesSummary>? Similar { get; init; }

    /// <summary>
    /// The seasons that were asked for by their numbers, each with its episodes. Never null; empty unless asked for.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TvSeason> FullSeasons { get => field ?? RowList<TvSeason>.Empty; internal set; }

    /// <summary>TMDB does not say in the seasons of a series whose they are, and sends whole seasons under names with their numbers.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var season in Seasons)
        {
            season.SeriesId = Id;
        }

        if (Unknown?.Keys.Any(IsSeason) is true)
        {
            var seasons = new List<TvSeason>();
            foreach (var (name, value) in Unknown.Where(member => IsSeason(member.Key) && member.Value is IDictionary<string, object?>).ToList())
            {
                var season = TmdbJson.Read<TvSeason>(PlainValueConverter.ToUtf8Bytes(value));
                season.SetSeries(Id);
                seasons.Add(season);
                Unknown.Remove(name);
            }

            FullSeasons = new RowList<TvSeason>(seasons);
            Unknown = Unknown.Count > 0 ? Unknown : null;
        }

        static bool IsSeason(string name) => name.StartsWith("season/", StringComparison.Ordinal);
    }

    /// <summary>The same series with whole seasons.</summary>
    internal TvSeries WithSeasons(IEnumerable<TvSeason> seasons)
    {
        var copy = (TvSeries)Copy();
        copy.FullSeasons = new RowList<TvSeason>([.. seasons]);
        return copy;
    }

    /// <summary>The name and the year, for example <c>Breaking Bad (2008)</c>.</summary>
    public override string ToString() => DisplayText.WithYear(Name, Year);
}

/// <summary>A creator of a TV series.</summary>
public sealed class TvCreator : PersonItem
{
    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }
}
