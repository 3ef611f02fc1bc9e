namespace Tmdb.Sandbox;

/// <summary>Finds the series, season or episode that a path names.</summary>
internal sealed class TvFinder(Catalogue catalogue)
{
    public TvSeries Series(Call call) => catalogue.TvSeries(call.Id("series_id"));

    public (TvSeries Series, Season Season) Season(Call call)
    {
        var series = Series(call);
        return (series, Season(series, call.Number("season_number")) ?? throw new TmdbError(TmdbStatus.NotFound));
    }

    public Episode Episode(Call call)
    {
        var (series, season) = Season(call);
        return Episode(series, season, call.Number("episode_number")) ?? throw new TmdbError(TmdbStatus.NotFound);
    }

    public Episode? Episode(SandboxEpisode key) =>
        catalogue.FindTv(key.SeriesId) is { } series && Season(series, key.SeasonNumber) is { } season
            ? Episode(series, season, key.EpisodeNumber)
            : null;

    public static Season? Season(TvSeries series, int number) => Array.Find(series.Seasons, season => season.Number == number);

    /// <summary>The season with an id of its own, without its series.</summary>
    public Season SeasonById(int id) => catalogue.Tv.SelectMany(series => series.Seasons).FirstOrDefault(season => season.Id == id)
        ?? throw new TmdbError(TmdbStatus.NotFound);

    public Episode EpisodeById(int id) => catalogue.Tv
        .SelectMany(series => series.Seasons.SelectMany(season => Episodes(series, season)))
        .FirstOrDefault(episode => episode.Id == id) ?? throw new TmdbError(TmdbStatus.NotFound);

    /// <summary>The episodes of all seasons but the specials.</summary>
    public static IEnumerable<Episode> Episodes(TvSeries series) =>
        series.Seasons.Where(season => season.Number > 0).SelectMany(season => Episodes(series, season));

    public static IEnumerable<Episode> Episodes(TvSeries series, Season season) =>
        Enumerable.Range(1, season.Episodes).Select(number => new Episode(series, season, number));

    private static Episode? Episode(TvSeries series, Season season, int number) =>
        number >= 1 && number <= season.Episodes ? new(series, season, number) : null;
}
