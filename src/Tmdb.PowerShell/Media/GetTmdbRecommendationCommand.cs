using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the movies and TV series that TMDB recommends to people who like a movie or a TV series.</summary>
/// <remarks>
/// <para>Gets the first page of 20 rows per title, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// <para>An object that already contains the page (Get-TmdbMovie -Include Recommendations) is not requested again, unless -Language is specified.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbRecommendation 550</code>
/// <para>Displays the recommendations for a movie.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Breaking Bad' -First 1 | Get-TmdbRecommendation -First 5</code>
/// <para>Displays the first five recommendations for the best match.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -GE 9 | Get-TmdbRecommendation -First 3 | Sort-Object Id -Unique</code>
/// <para>Displays three recommendations for each title that the user rated 9 or higher.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-recommendations">TMDB: Movie recommendations</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-recommendations">TMDB: TV series recommendations</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbRecommendation", DefaultParameterSetName = InputObjectSet, SupportsPaging = true)]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbRecommendationCommand : TitleCmdlet
{
    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Gets all rows, up to TMDB's limit of 500 pages. Default: one page, 20 rows.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected override void Process(EntityReference entity)
    {
        var limit = RowLimit.Ranked(PagingParameters, All);
        if (entity.Item.Kind == TmdbItemKind.Movie)
        {
            SendPart(entity, nameof(MovieInclude.Recommendations), Language is null, client => client.Parts.RecommendedMovies(entity.Item, Language), limit);
        }
        else
        {
            SendPart(entity, nameof(TvSeriesInclude.Recommendations), Language is null, client => client.Parts.RecommendedTvSeries(entity.Item, Language), limit);
        }
    }
}
