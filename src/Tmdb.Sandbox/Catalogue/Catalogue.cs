using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Tmdb.Sandbox;

/// <summary>The movies, TV series and people that the sandbox knows. Never changes.</summary>
internal sealed class Catalogue
{
    private static readonly Lazy<CatalogueData> Shipped = new(Load);

    private readonly FrozenDictionary<int, Movie> _movies;
    private readonly FrozenDictionary<string, Movie> _moviesByImdbId;
    private readonly FrozenDictionary<int, TvSeries> _tv;
    private readonly FrozenDictionary<int, Person> _people;
    private readonly FrozenDictionary<int, Company> _companies;
    private readonly FrozenDictionary<int, Network> _networks;
    private readonly FrozenDictionary<int, NamedId> _keywords;
    private readonly FrozenDictionary<int, MovieCollection> _collections;

    public Catalogue(int extraMovies)
    {
        var data = Shipped.Value;
        var known = data.Movies.Select(movie => movie.Id).ToHashSet();
        Movies = [.. data.Movies, .. Enumerable.Range(1, extraMovies).Where(id => !known.Contains(id)).Select(Extra)];
        Tv = data.Tv;
        People = data.People;
        _movies = Movies.ToFrozenDictionary(movie => movie.Id);
        _moviesByImdbId = Movies
            .Where(movie => movie.ImdbId is not null)
            .ToFrozenDictionary(movie => movie.ImdbId!, StringComparer.Ordinal);
        _tv = Tv.ToFrozenDictionary(series => series.Id);
        _people = People.ToFrozenDictionary(person => person.Id);
        Media = [.. Movies, .. Tv];
        _companies = data.Companies
            .Concat(data.Movies.Concat<Medium>(data.Tv).SelectMany(medium => medium.Companies)
                .Select(company => new Company { Id = company.Id, Name = company.Name, NoLogo = true }))
            .DistinctBy(company => company.Id)
            .ToFrozenDictionary(company => company.Id);
        _networks = data.Networks
            .Concat(Tv.SelectMany(series => series.Networks))
            .DistinctBy(network => network.Id)
            .ToFrozenDictionary(network => network.Id);
        _keywords = data.Movies.Concat<Medium>(data.Tv).SelectMany(medium => medium.Keywords)
            .DistinctBy(keyword => keyword.Id)
            .ToFrozenDictionary(keyword => keyword.Id);
        _collections = data.Collections.ToFrozenDictionary(collection => collection.Id);
        WatchProviders = data.WatchProviders.ToFrozenDictionary(provider => provider.Id);
        Offers = data.Offers;
        Reviews = data.Reviews;
    }

    public IReadOnlyList<Movie> Movies { get; }

    public IReadOnlyList<TvSeries> Tv { get; }

    /// <summary>Movies and TV series.</summary>
    public IReadOnlyList<Medium> Media { get; }

    public IReadOnlyList<Person> People { get; }

    public IEnumerable<Company> Companies => _companies.Values;

    public IEnumerable<NamedId> Keywords => _keywords.Values;

    public IEnumerable<MovieCollection> Collections => _collections.Values;

    public IReadOnlyDictionary<int, NamedId> WatchProviders { get; }

    /// <summary>The ids of watch providers by country and kind of offer.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, int[]>> Offers { get; }

    /// <summary>The reviews that somebody has written; others are invented, see <see cref="Sandbox.Reviews"/>.</summary>
    public IReadOnlyList<Review> Reviews { get; }

    public Movie? FindMovie(int id) => _movies.GetValueOrDefault(id);

    public TvSeries? FindTv(int id) => _tv.GetValueOrDefault(id);

    public Movie Movie(int id) => FindMovie(id) ?? throw new TmdbError(TmdbStatus.NotFound);

    public Movie Movie(string imdbId) => _moviesByImdbId.GetValueOrDefault(imdbId) ?? throw new TmdbError(TmdbStatus.NotFound);

    public TvSeries TvSeries(int id) => FindTv(id) ?? throw new TmdbError(TmdbStatus.NotFound);

    public Person Person(int id) => Find(_people, id);

    public Company Company(int id) => Find(_companies, id);

    public Network Network(int id) => Find(_networks, id);

    public NamedId Keyword(int id) => Find(_keywords, id);

    public MovieCollection Collection(int id) => Find(_collections, id);

    private static T Find<T>(FrozenDictionary<int, T> things, int id)
        where T : class => things.GetValueOrDefault(id) ?? throw new TmdbError(TmdbStatus.NotFound);

    private static CatalogueData Load()
    {
        using var stream = EmbeddedText.Open("catalogue.json");
        return JsonSerializer.Deserialize(stream, CatalogueJson.Default.CatalogueData)!;
    }

    /// <summary>A movie that only fills a number: for runs over many ids.</summary>
    private static Movie Extra(int id) => new()
    {
        Id = id,
        Title = string.Create(CultureInfo.InvariantCulture, $"Sandbox Movie {id}"),
        Date = string.Create(CultureInfo.InvariantCulture, $"{1930 + (id % 95)}-{1 + (id % 12):00}-{1 + (id % 28):00}"),
        Runtime = 70 + (id % 90),
        Countries = ["US"],
        Genres = [18],
        VoteAverage = 4 + (id % 50 / 10m),
        VoteCount = 1 + (id % 300),
        Popularity = 0.1m + (id % 90 / 1000m),
        Overview = "A movie that exists to fill its number in the sandbox.",
        ImdbId = string.Create(CultureInfo.InvariantCulture, $"tt{90_000_000 + id}"),
    };
}
