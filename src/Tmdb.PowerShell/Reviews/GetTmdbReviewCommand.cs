using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets users' reviews of movies and TV series, or reviews by id.</summary>
/// <remarks>
/// <para>Gets the first page of 20 reviews per title, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// <para>TMDB includes the language and the title that a review is about only for reviews by id.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbReview -MovieId 550</code>
/// <para>Displays the reviews of a movie.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Fight Club' -First 1 | Get-TmdbReview -All | Select-Object Author, CreatedAt, Content</code>
/// <para>Displays who wrote the reviews of the best match, and the text of each review.</para>
/// </example>
/// <example>
/// <code>Get-TmdbReview -TvSeriesId 1396 | Where-Object { $_.AuthorDetails.Rating -ge 9 }</code>
/// <para>Displays the reviews of a TV series by authors who rated it 9 or higher.</para>
/// </example>
/// <example>
/// <code>Get-TmdbReview 5c9d0e1f9251411a00000001 | Select-Object MediaTitle, LanguageCode, Url</code>
/// <para>Displays the title that a review is about, its language, and its address.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-reviews">TMDB: Movie reviews</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-reviews">TMDB: TV series reviews</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/review-details">TMDB: Review details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbReview", DefaultParameterSetName = InputObjectSet, SupportsPaging = true)]
[OutputType(typeof(Review))]
public sealed class GetTmdbReviewCommand : TitleCmdlet
{
    /// <summary>The TMDB ids of reviews, which are text, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(ReviewId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] ReviewId { get; set; } = [];

    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public override object[] MovieId { get; set; } = [];

    /// <summary>The language of the reviews of a title, such as de-DE. TMDB has reviews by language, so only one is taken. Without it: the connection's first.</summary>
    [Parameter(ParameterSetName = MovieSet)]
    [Parameter(ParameterSetName = TvSeriesSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages(OnlyOne = true)]
    public string? Language { get; set; }

    /// <summary>Gets all rows, up to TMDB's limit of 500 pages. Otherwise one page, 20 rows.</summary>
    [Parameter(ParameterSetName = MovieSet)]
    [Parameter(ParameterSetName = TvSeriesSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    public SwitchParameter All { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Review, EntityKind.Movie, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [.. base.Arguments, (EntityKind.Review, ReviewId)];

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.Review)
        {
            Send(entity, (client, stop) => client.Reviews.GetAsync((string)entity.Item.Id, stop));
        }
        else
        {
            SendPart(
                entity, nameof(MovieInclude.Reviews), Language is null, client => client.Parts.Reviews(entity.Item, Language), RowLimit.Ranked(PagingParameters, All));
        }
    }
}
