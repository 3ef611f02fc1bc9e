using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that find titles by filters: those that movies and TV series have in common.</summary>
public abstract class FindTitleCmdlet : RankedCmdlet
{
    private protected const string DiscoverSet = "Discover";
    private protected const string ListSet = "List";

    /// <summary>Gets only titles that have all of these genres, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(GenreCompleter))]
    public object[]? Genre { get; set; }

    /// <summary>Gets only titles that have any of these genres.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(GenreCompleter))]
    public object[]? AnyGenre { get; set; }

    /// <summary>Gets no titles that have any of these genres.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(GenreCompleter))]
    public object[]? ExcludeGenre { get; set; }

    /// <summary>Gets only titles that have all of these keywords, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(KeywordCompleter))]
    public object[]? Keyword { get; set; }

    /// <summary>Gets only titles that have any of these keywords.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(KeywordCompleter))]
    public object[]? AnyKeyword { get; set; }

    /// <summary>Gets no titles that have any of these keywords.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(KeywordCompleter))]
    public object[]? ExcludeKeyword { get; set; }

    /// <summary>Gets only titles that all of these production companies made, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CompanyCompleter))]
    public object[]? Company { get; set; }

    /// <summary>Gets only titles that any of these production companies made.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CompanyCompleter))]
    public object[]? AnyCompany { get; set; }

    /// <summary>Gets no titles that any of these production companies made.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CompanyCompleter))]
    public object[]? ExcludeCompany { get; set; }

    /// <summary>Gets only titles that all of these watch providers offer in the country of -WatchRegion, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(WatchProviderCompleter))]
    public object[]? WatchProvider { get; set; }

    /// <summary>Gets only titles that any of these watch providers offer.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(WatchProviderCompleter))]
    public object[]? AnyWatchProvider { get; set; }

    /// <summary>Gets no titles that any of these watch providers offer.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(WatchProviderCompleter))]
    public object[]? ExcludeWatchProvider { get; set; }

    /// <summary>Gets only titles for which all of these kinds of offers exist, such as Flatrate.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TmdbMonetizationType[]? MonetizationType { get; set; }

    /// <summary>Gets only titles for which any of these kinds of offers exists.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TmdbMonetizationType[]? AnyMonetizationType { get; set; }

    /// <summary>The country of the watch providers and offers, such as DE. Without it: the region of the connection.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? WatchRegion { get; set; }

    /// <summary>Gets only titles from any of these countries, by code, such as DE, or by name.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CountryNameCompleter))]
    public object[]? OriginCountry { get; set; }

    /// <summary>Gets only titles in any of these original languages, by code, such as de, or by name.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(LanguageNameCompleter))]
    public object[]? OriginalLanguage { get; set; }

    /// <summary>The lowest vote average, 0 to 10.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [Number]
    [ValidateRange(0.0, 10.0)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public double? MinimumVote { get; set; }

    /// <summary>The highest vote average, 0 to 10.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [Number]
    [ValidateRange(0.0, 10.0)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public double? MaximumVote { get; set; }

    /// <summary>The lowest number of votes. Without it, titles with a single vote can lead an order by vote average.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(0, int.MaxValue)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? MinimumVoteCount { get; set; }

    /// <summary>The highest number of votes.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(0, int.MaxValue)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? MaximumVoteCount { get; set; }

    /// <summary>The shortest runtime in minutes.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(0, int.MaxValue)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? MinimumRuntime { get; set; }

    /// <summary>The longest runtime in minutes.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(0, int.MaxValue)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? MaximumRuntime { get; set; }

    /// <summary>Includes adult titles. Without it: the connection's.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public SwitchParameter IncludeAdult { get; set; }

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected abstract FilterKind Genres { get; }

    private protected abstract FilterKind WatchProviders { get; }

    /// <summary>Adds the filters that movies and TV series have in common.</summary>
    private protected T With<T>(T discovery)
        where T : Discovery
    {
        var genres = Ids(Genres, nameof(Genre), Genre, AnyGenre, ExcludeGenre);
        var keywords = Ids(FilterKinds.Keyword, nameof(Keyword), Keyword, AnyKeyword, ExcludeKeyword);
        var companies = Ids(FilterKinds.Company, nameof(Company), Company, AnyCompany, ExcludeCompany);
        var providers = Ids(WatchProviders, nameof(WatchProvider), WatchProvider, AnyWatchProvider, ExcludeWatchProvider);
        return discovery with
        {
            Language = Language,
            IncludeAdult = Given(nameof(IncludeAdult), IncludeAdult),
            MinimumVote = MinimumVote,
            MaximumVote = MaximumVote,
            MinimumVoteCount = MinimumVoteCount,
            MaximumVoteCount = MaximumVoteCount,
            MinimumRuntime = MinimumRuntime,
            MaximumRuntime = MaximumRuntime,
            AllGenres = genres.All,
            AnyGenres = genres.Any,
            NoGenres = genres.None,
            AllKeywords = keywords.All,
            AnyKeywords = keywords.Any,
            NoKeywords = keywords.None,
            AllCompanies = companies.All,
            AnyCompanies = companies.Any,
            NoCompanies = companies.None,
            AllWatchProviders = providers.All,
            AnyWatchProviders = providers.Any,
            NoWatchProviders = providers.None,
            AllMonetizationTypes = MonetizationType,
            AnyMonetizationTypes = AnyMonetizationType,
            WatchRegion = WatchRegion,
            OriginCountries = Read<string>(FilterKinds.Country, nameof(OriginCountry), OriginCountry),
            OriginalLanguages = Read<string>(FilterKinds.Language, nameof(OriginalLanguage), OriginalLanguage),
        };
    }

    private protected IReadOnlyCollection<int>? Ids(FilterKind kind, string parameter, object[]? values) => Read<int>(kind, parameter, values);

    /// <summary>The ids of a filter that has three parameters: all of them, any of them, none of them. What excludes itself would find nothing.</summary>
    private (IReadOnlyCollection<int>? All, IReadOnlyCollection<int>? Any, IReadOnlyCollection<int>? None) Ids(
        FilterKind kind, string parameter, object[]? all, object[]? any, object[]? exclude)
    {
        var (allIds, anyIds, noIds) = (Ids(kind, parameter, all), Ids(kind, $"Any{parameter}", any), Ids(kind, $"Exclude{parameter}", exclude));
        foreach (var (wanted, ids) in new[] { (parameter, allIds), ($"Any{parameter}", anyIds) })
        {
            foreach (var (value, id) in (exclude ?? []).Zip(noIds ?? []))
            {
                if (ids?.Contains(id) == true)
                {
                    ThrowTerminatingError(ErrorRecords.From(
                        new TmdbException(TmdbErrorKind.InvalidArgument, $"-{wanted} and -Exclude{parameter} both have '{(Row.IsScalar(value) ? value : id)}'. Nothing was searched for."), value));
                }
            }
        }

        return (allIds, anyIds, noIds);
    }

    /// <summary>What the values of a filter name. A name that does not exist ends the command: TMDB would ignore it.</summary>
    private protected IReadOnlyCollection<T>? Read<T>(FilterKind kind, string parameter, object[]? values) => values is null
        ? null
        : WaitFor(stop => kind.ReadAsync<T>(Client, parameter, values, stop), values is [var only] ? only : values);
}
