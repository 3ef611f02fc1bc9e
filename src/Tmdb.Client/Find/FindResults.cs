using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>What has an id of another service: <see href="https://developer.themoviedb.org/reference/find-by-id"/>.</summary>
public sealed class FindResults : TmdbObject
{
    /// <summary>The movies. Never null.</summary>
    [JsonPropertyName("movie_results")]
    public IReadOnlyList<MovieSummary> Movies { get => field ?? RowList<MovieSummary>.Empty; init; }

    /// <summary>The TV series. Never null.</summary>
    [JsonPropertyName("tv_results")]
    public IReadOnlyList<TvSeriesSummary> TvSeries { get => field ?? RowList<TvSeriesSummary>.Empty; init; }

    /// <summary>The people. Never null.</summary>
    [JsonPropertyName("person_results")]
    public IReadOnlyList<PersonSummary> People { get => field ?? RowList<PersonSummary>.Empty; init; }

    /// <summary>The seasons. Never null.</summary>
    [JsonPropertyName("tv_season_results")]
    public IReadOnlyList<TvSeasonSummary> TvSeasons { get => field ?? RowList<TvSeasonSummary>.Empty; init; }

    /// <summary>The episodes. Never null.</summary>
    [JsonPropertyName("tv_episode_results")]
    public IReadOnlyList<TvEpisodeSummary> TvEpisodes { get => field ?? RowList<TvEpisodeSummary>.Empty; init; }

    /// <summary>All of them in one list. Never null.</summary>
    [JsonIgnore]
    public IReadOnlyList<TmdbObject> All => new RowList<TmdbObject>([.. Movies, .. TvSeries, .. People, .. TvSeasons, .. TvEpisodes]);

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(All.Count, "item");
}
