using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the movies and TV series that TMDB recommends to people who like a movie or a TV series, or to the signed-in user.</summary>
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
public sealed class GetTmdbRecommendationCommand : RelatedTitleCmdlet
{
    private const string ForMeSet = "ForMe";

    /// <summary>Gets what TMDB recommends to the signed-in user. Requires a v4 user token: see about_Tmdb_Authentication.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ForMeSet)]
    public SwitchParameter ForMe { get; set; }

    /// <summary>Gets only movies, or only TV series. Without it: both.</summary>
    [Parameter(Position = 0, ParameterSetName = ForMeSet)]
    public TmdbMediaType[] MediaType { get; set; } = [TmdbMediaType.Movie, TmdbMediaType.TvSeries];

    /// <summary>Requests the rows of each title, or those of the user.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName != ForMeSet)
        {
            base.ProcessRecord();
            return;
        }

        foreach (var mediaType in MediaType.Distinct())
        {
            if (mediaType == TmdbMediaType.Movie)
            {
                SendPages(mediaType, client => client.Account.RecommendedMovies(Language), Limit);
            }
            else
            {
                SendPages(mediaType, client => client.Account.RecommendedTvSeries(Language), Limit);
            }
        }
    }

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.Movie)
        {
            SendPart(entity, nameof(MovieInclude.Recommendations), Language is null, client => client.Parts.RecommendedMovies(entity.Item, Language), Limit);
        }
        else
        {
            SendPart(entity, nameof(TvSeriesInclude.Recommendations), Language is null, client => client.Parts.RecommendedTvSeries(entity.Item, Language), Limit);
        }
    }
}
