using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A season of a TV series with its episodes: <see href="https://developer.themoviedb.org/reference/tv-season-details"/>. The parts at the
/// end are null unless they were asked for (<see cref="TvSeasonInclude"/>).
/// </summary>
public sealed class TvSeason : TvSeasonSummary, IJsonOnDeserialized
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int? TvSeriesId => base.TvSeriesId;

    /// <summary>The episodes, each with its crew and its guest stars. Never null.</summary>
    public IReadOnlyList<TvEpisode> Episodes { get => field ?? RowList<TvEpisode>.Empty; init; }

    /// <summary>The networks. Never null.</summary>
    public IReadOnlyList<TvNetwork> Networks { get => field ?? RowList<TvNetwork>.Empty; init; }

    /// <summary>TMDB's internal id of the season (TMDB's <c>_id</c>), which no request takes. Null when not provided by TMDB.</summary>
    [JsonPropertyName("_id")]
    public string? ObjectId { get; init; }

    /// <summary>The address of the page at TMDB. Null when the series is not known.</summary>
    [JsonIgnore]
    public Uri? TmdbUri => TvSeriesId is { } series && SeasonNumber is { } season ? WebAddress.Page($"tv/{series}/season/{season}") : null;

    /// <summary>The account states of the episodes. Null unless included.</summary>
    public SeasonAccountStates? AccountStates { get; init; }

    /// <summary>Who made it and who is in it, over all episodes. Null unless included.</summary>
    public AggregateCredits? AggregateCredits { get; init; }

    /// <summary>Who made it and who is in it. Null unless included.</summary>
    public Credits? Credits { get; init; }

    /// <summary>The external ids. Null unless included.</summary>
    public ExternalIds? ExternalIds { get; init; }

    /// <summary>The images. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    /// <summary>The translations. Null unless included.</summary>
    public Translations? Translations { get; init; }

    /// <summary>The videos. Null unless included.</summary>
    public Videos? Videos { get; init; }

    /// <summary>The watch providers. Null unless included.</summary>
    [JsonPropertyName("watch/providers")]
    public WatchProviders? WatchProviders { get; init; }

    /// <summary>TMDB says in the episodes whose they are, not in the season.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if ((TvSeriesId ?? Episodes.Select(episode => episode.TvSeriesId).FirstOrDefault(id => id is not null)) is { } series)
        {
            SetSeries(series);
        }
    }

    internal void SetSeries(int seriesId)
    {
        SeriesId = seriesId;
        foreach (var episode in Episodes)
        {
            episode.SeriesId = seriesId;
        }
    }
}
