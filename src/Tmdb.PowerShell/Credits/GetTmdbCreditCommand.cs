using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets who is in movies, TV series, seasons, and episodes and who made them, or what people worked on, one row per role or job.</summary>
/// <remarks>
/// <para>
/// The credits of a title contain people: pipe them to Get-TmdbPerson. The credits of a person contain movies and TV series: pipe them to
/// Get-TmdbMovie or Get-TmdbTvSeries.
/// </para>
/// <para>
/// The credits of a TV series are those of its latest season. -Aggregate gets those of all episodes, each with the number of episodes. The creators
/// of a TV series are not among its credits at TMDB: -Kind Creator gets them.
/// </para>
/// <para>An object that already contains its credits (Get-TmdbMovie -Include Credits) is not requested again, unless -Language is specified.</para>
/// </remarks>
/// <returns>The credits of a title or a person.</returns>
/// <example>
/// <code>Get-TmdbCredit 550 -Kind Cast | Select-Object -First 5</code>
/// <para>Displays the first five cast members of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit -MovieId 550 -Department Directing, Writing | Get-TmdbPerson</code>
/// <para>Gets the details of the people who directed and wrote a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit -PersonId 287 -MediaType Movie | Sort-Object ReleaseDate | Select-Object Year, Title, Character, Job</code>
/// <para>Displays the movies that a person worked on, oldest first.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit -TvSeriesId 1396 -Aggregate -Kind Cast | Sort-Object EpisodeCount -Descending | Select-Object -First 10</code>
/// <para>Displays the ten cast members who are in the most episodes of a TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14 -Kind GuestStar</code>
/// <para>Displays the guest stars of an episode.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit 550 -Job Director | Get-TmdbCredit -MediaType Movie -Job Director</code>
/// <para>Displays the other movies by the director of a movie.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-credits">TMDB: Movie credits</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-aggregate-credits">TMDB: TV series aggregate credits</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/person-combined-credits">TMDB: Combined credits of a person</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/credit-details">TMDB: Credit details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbCredit", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Credit), typeof(CreditDetails))]
public sealed class GetTmdbCreditCommand : PersonOrTvItemCmdlet
{
    /// <summary>The TMDB ids of credits, which are text. Gets the details of each credit, with the seasons and episodes that it is for.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(CreditId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CreditId { get; set; } = [];

    /// <summary>Gets the credits of all episodes of a TV series or a season, each with the number of episodes.</summary>
    [Parameter(ParameterSetName = TvSeriesSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    public SwitchParameter Aggregate { get; set; }

    /// <summary>Gets only the movies that a person worked on, or only the TV series. Without it: both.</summary>
    [Parameter(ParameterSetName = PersonSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    public TmdbMediaType? MediaType { get; set; }

    /// <summary>The kinds of credits to get. Default: all but the creators of a TV series.</summary>
    [Parameter]
    [ValidateSet("Cast", "Crew", "GuestStar", "Creator")]
    public string[] Kind { get; set; } = [];

    /// <summary>The departments to get, such as Directing, with wildcards. Cast members have no department. Default: all.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(CreditDepartmentCompleter))]
    public string[] Department { get; set; } = [];

    /// <summary>The jobs to get, such as Director, with wildcards. Cast members have no job. Default: all.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(JobCompleter))]
    public string[] Job { get; set; } = [];

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } =
        [EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvSeason, EntityKind.TvEpisode, EntityKind.Person, EntityKind.Credit];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [.. base.Arguments, (EntityKind.Credit, CreditId)];

    private protected override void Process(EntityReference entity)
    {
        switch (entity.Item.Kind)
        {
            case TmdbItemKind.Credit:
                Send(entity, (client, stop) => client.Credits.GetAsync((string)entity.Item.Id, Language, stop));
                break;
            case TmdbItemKind.Person when MediaType == TmdbMediaType.Movie:
                SendPart(entity, nameof(PersonInclude.MovieCredits), Language is null, (client, stop) => client.Parts.GetMovieCreditsAsync(entity.Item, Language, stop));
                break;
            case TmdbItemKind.Person when MediaType == TmdbMediaType.TvSeries:
                SendPart(entity, nameof(PersonInclude.TvCredits), Language is null, (client, stop) => client.Parts.GetTvCreditsAsync(entity.Item, Language, stop));
                break;
            case TmdbItemKind.Person:
                SendPart(entity, nameof(PersonInclude.CombinedCredits), Language is null, (client, stop) => client.Parts.GetCreditsAsync(entity.Item, Language, stop));
                break;
            default:
                ProcessTitle(entity);
                break;
        }
    }

    private protected override bool Wants(object row) =>
        row is not Credit credit || (Wildcards.Match(Kind, credit.Kind) && Wildcards.Match(Department, credit.Department) && Wildcards.Match(Job, credit.Job));

    private void ProcessTitle(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.TvSeries && Kind.Contains("Creator", StringComparer.OrdinalIgnoreCase))
        {
            Send(entity, (client, stop) => client.Parts.GetCreatorsAsync(entity.Item, Language, stop));
            if (Kind.All(kind => kind.Equals("Creator", StringComparison.OrdinalIgnoreCase)))
            {
                return;
            }
        }

        if (Aggregate)
        {
            SendPart(entity, nameof(TvSeriesInclude.AggregateCredits), Language is null, (client, stop) => client.Parts.GetAggregateCreditsAsync(entity.Item, Language, stop));
        }
        else
        {
            SendPart(entity, nameof(MovieInclude.Credits), Language is null, (client, stop) => client.Parts.GetCreditsAsync(entity.Item, Language, stop));
        }
    }
}
