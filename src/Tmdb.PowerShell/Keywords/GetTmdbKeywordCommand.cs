using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the keywords of movies and TV series, or keywords by id.</summary>
/// <remarks>An object that already contains its keywords (Get-TmdbMovie -Include Keywords) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbKeyword -MovieId 550</code>
/// <para>Displays the keywords of a movie.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Breaking Bad' -First 1 | Get-TmdbKeyword</code>
/// <para>Displays the keywords of the best match.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie | Get-TmdbKeyword | Group-Object Name -NoElement | Sort-Object Count -Descending</code>
/// <para>Displays the keywords of the favorite movies, the most frequent first.</para>
/// </example>
/// <example>
/// <code>Get-TmdbKeyword 825</code>
/// <para>Displays a keyword by id.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-keywords">TMDB: Movie keywords</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-keywords">TMDB: TV series keywords</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/keyword-details">TMDB: Keyword details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbKeyword", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Keyword))]
public sealed class GetTmdbKeywordCommand : TitleCmdlet
{
    /// <summary>The TMDB ids of keywords, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(KeywordId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] KeywordId { get; set; } = [];

    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public override object[] MovieId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Keyword, EntityKind.Movie, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [.. base.Arguments, (EntityKind.Keyword, KeywordId)];

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.Keyword)
        {
            Send(entity, (client, stop) => client.Keywords.GetAsync(entity.Id, stop));
        }
        else
        {
            SendPart(entity, nameof(MovieInclude.Keywords), takesCarried: true, (client, stop) => client.Parts.GetKeywordsAsync(entity.Item, stop));
        }
    }
}
