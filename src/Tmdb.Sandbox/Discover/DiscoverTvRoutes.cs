using System.Collections.Concurrent;

namespace Tmdb.Sandbox;

/// <summary>TV series by what they are.</summary>
internal sealed class DiscoverTvRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Query = MediaFilter.Query
        + " air_date.gte air_date.lte first_air_date_year first_air_date.gte first_air_date.lte include_null_first_air_dates "
        + "screened_theatrically timezone with_networks with_status with_type";

    // TMDB takes a number for each, and tells the text.
    private static readonly string[] Statuses = ["Returning Series", "Planned", "In Production", "Ended", "Canceled", "Pilot"];

    private static readonly string[] Types = ["Documentary", "News", "Miniseries", "Reality", "Scripted", "Talk Show", "Video"];

    private readonly TvDetails _details = new(state.Clock, catalogue);
    private readonly ConcurrentDictionary<int, string> _types = new();

    public void Map(RouteTable routes) => routes.Get("/3/discover/tv", Discover, Query);

    private Answer Discover(Call call)
    {
        var filter = MediaFilter.Of<TvSeries>(call, catalogue);
        if (filter.Period("first_air_date", "first_air_date_year") is { } period)
        {
            var undated = call.QueryValue("include_null_first_air_dates") == "true";
            filter.Add(series => series.Date.Length == 0 ? undated : period(series.Date));
        }

        if (call.QueryValue("screened_theatrically") == "true")
        {
            filter.Add(series => series.Screened.Length > 0);
        }

        filter.Days("air_date", "", series => series.Seasons.SelectMany(season => TvFinder.Episodes(series, season)).Select(episode => episode.Date));
        filter.Numbers("with_runtime", series => series.RunTime.Select(minutes => (decimal)minutes));
        filter.With("with_networks", series => series.Networks.Select(network => MediaFilter.Text(network.Id)));
        filter.With("with_status", series => [Place(Statuses, series.Status)]);
        filter.With("with_type", series => [Place(Types, Type(series))]);
        return MediaFilter.Page(call, catalogue.Tv, filter, Key);
    }

    private static Func<TvSeries, object>? Key(string name) => name switch
    {
        "first_air_date" => series => series.Date,
        "name" => series => series.Title,
        "original_name" => series => series.Original,
        _ => null,
    };

    /// <summary>The type that the series' own page tells.</summary>
    private string Type(TvSeries series) => _types.GetOrAdd(series.Id, _ => _details.Json(series, null)["type"]!.ToString());

    private static string Place(string[] all, string? one) => MediaFilter.Text(Array.IndexOf(all, one));
}
