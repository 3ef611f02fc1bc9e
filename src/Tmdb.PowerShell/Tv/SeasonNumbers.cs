namespace Tmdb.PowerShell;

/// <summary>The numbers of the seasons of a TV series.</summary>
internal static class SeasonNumbers
{
    /// <summary>The numbers, from the input if it contains the seasons, or else from TMDB.</summary>
    public static async Task<IReadOnlyList<int>> SeasonNumbersAsync(this TmdbClient client, EntityReference series, CancellationToken cancellationToken)
    {
        var details = PSObjects.Bare(series.Input) as TvSeries ?? await client.Tv.GetAsync(series.Id, cancellationToken: cancellationToken).ConfigureAwait(false);
        return [.. details.Seasons.Select(season => season.SeasonNumber).OfType<int>()];
    }
}
