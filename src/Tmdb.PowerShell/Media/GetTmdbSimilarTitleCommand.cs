using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the movies and TV series that have the same genres and keywords as a movie or a TV series.</summary>
/// <remarks>
/// <para>Gets the first page of 20 rows per title, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// <para>An object that already contains the page (Get-TmdbMovie -Include Similar) is not requested again, unless -Language is specified.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbSimilarTitle 550</code>
/// <para>Displays the movies that are similar to a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbSimilarTitle -TvSeriesId 1396 -First 5 | Select-Object Name, Year, VoteAverage</code>
/// <para>Displays five TV series that are similar to a TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbMovie 348 | Get-TmdbSimilarTitle -Language de-DE | Where-Object VoteAverage -GE 7</code>
/// <para>Displays the similar movies with a vote average of 7 or higher, with German titles.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-similar">TMDB: Movie similar titles</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-similar">TMDB: TV series similar titles</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbSimilarTitle", DefaultParameterSetName = InputObjectSet, SupportsPaging = true)]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbSimilarTitleCommand : RelatedTitleCmdlet
{
    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.Movie)
        {
            SendPart(entity, nameof(MovieInclude.Similar), Language is null, client => client.Parts.SimilarMovies(entity.Item, Language), Limit);
        }
        else
        {
            SendPart(entity, nameof(TvSeriesInclude.Similar), Language is null, client => client.Parts.SimilarTvSeries(entity.Item, Language), Limit);
        }
    }
}
