namespace Tmdb.PowerShell;

/// <summary>The kinds of things that filters name.</summary>
internal static class FilterKinds
{
    public static readonly FilterKind MovieGenre = new(
        "a genre of movies", "GenreId", (client, _, stop) => GenresAsync(client.Reference.GetMovieGenresAsync(cancellationToken: stop)), "Get-TmdbGenre Movie lists all.", knowsAll: true);

    public static readonly FilterKind TvGenre = new(
        "a genre of TV series", "GenreId", (client, _, stop) => GenresAsync(client.Reference.GetTvGenresAsync(cancellationToken: stop)), "Get-TmdbGenre TvSeries lists all.", knowsAll: true);

    public static readonly FilterKind MovieProvider = new(
        "a watch provider of movies", "ProviderId", (client, _, stop) => ProvidersAsync(client.Reference.GetMovieWatchProvidersAsync(cancellationToken: stop)),
        "Get-TmdbProvider Movie lists all.");

    public static readonly FilterKind TvProvider = new(
        "a watch provider of TV series", "ProviderId", (client, _, stop) => ProvidersAsync(client.Reference.GetTvWatchProvidersAsync(cancellationToken: stop)),
        "Get-TmdbProvider TvSeries lists all.");

    public static readonly FilterKind Keyword = new(
        "a keyword", "KeywordId", (client, name, stop) => SearchAsync(client.Search.Keywords(name), k => new FilterName(k.Id, k.Name ?? string.Empty), stop),
        "Search-TmdbKeyword finds others.");

    public static readonly FilterKind Company = new(
        "a production company", "CompanyId", (client, name, stop) => SearchAsync(client.Search.Companies(name), c => new FilterName(c.Id, c.Name ?? string.Empty, c.OriginCountry), stop),
        "Search-TmdbCompany finds others.");

    public static readonly FilterKind Person = new(
        "a person", "PersonId", (client, name, stop) => ExternalId.Imdb(name) is { } imdbId
            ? PersonAsync(client, imdbId, stop)
            : SearchAsync(client.Search.People(name), p => new FilterName(p.Id, p.Name ?? string.Empty, p.KnownForDepartment), stop),
        "Search-TmdbPerson finds others.");

    public static readonly FilterKind Network = new(
        "the id of a network", "NetworkId", (_, _, _) => Task.FromResult<IReadOnlyList<FilterName>>([]), "TMDB has no search for networks: their ids are in the details of TV series.");

    public static readonly FilterKind Country = new(
        "a country", "CountryCode",
        async (client, _, stop) => [.. (await client.Reference.GetCountriesAsync(stop).ConfigureAwait(false)).SelectMany(c => Codes(c.CountryCode, c.EnglishName, c.NativeName))],
        "Get-TmdbCountry lists all.");

    public static readonly FilterKind Language = new(
        "a language", "LanguageCode",
        async (client, _, stop) => [.. (await client.Reference.GetLanguagesAsync(stop).ConfigureAwait(false)).SelectMany(l => Codes(l.LanguageCode, l.EnglishName, l.Name))],
        "Get-TmdbLanguage lists all.");

    /// <summary>A certification means something in its country only.</summary>
    public static FilterKind CertificationIn(string country) => new(
        $"a certification of movies in {country}", "Code",
        async (client, _, stop) =>
        [
            .. (await client.Reference.GetMovieCertificationsAsync(stop).ConfigureAwait(false)).Where(c => c.Region == country && c.Code is not null).Select(c => new FilterName(c.Code!, c.Code!)),
        ],
        $"Get-TmdbCertification Movie -Region {country} lists all.");

    /// <summary>By the names in the connection's language, and by the English ones, which rows have in GenreNames.</summary>
    private static async Task<IReadOnlyList<FilterName>> GenresAsync(Task<IReadOnlyList<MediaGenre>> request)
    {
        var genres = await request.ConfigureAwait(false);
        return [.. genres.Select(g => new FilterName(g.Id, g.Name ?? string.Empty)), .. genres.Select(g => new FilterName(g.Id, Genre.NamesOf([g.Id])[0]))];
    }

    private static async Task<IReadOnlyList<FilterName>> ProvidersAsync(Task<IReadOnlyList<AvailableWatchProvider>> request) =>
        [.. (await request.ConfigureAwait(false)).Select(p => new FilterName(p.ProviderId, p.ProviderName ?? string.Empty))];

    private static async Task<IReadOnlyList<FilterName>> PersonAsync(TmdbClient client, ExternalId imdbId, CancellationToken stop) =>
        [.. (await FoundItem.FindAsync(client, [imdbId], [TmdbItemKind.Person], "en-US", stop).ConfigureAwait(false)).Select(p => new FilterName(p.Item.Id, imdbId.Value))];

    private static async Task<IReadOnlyList<FilterName>> SearchAsync<T>(TmdbPageable<T> search, Func<T, FilterName> name, CancellationToken stop)
    {
        await foreach (var page in search.AsPagesAsync(stop).ConfigureAwait(false))
        {
            return [.. page.Results.Select(name)];
        }

        return [];
    }

    private static IEnumerable<FilterName> Codes(string? code, params string?[] names) =>
        code is null ? [] : names.Prepend(code).Where(name => !string.IsNullOrEmpty(name)).Select(name => new FilterName(code, name!));
}
