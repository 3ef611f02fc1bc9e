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
    private readonly FrozenDictionary<int, string> _collections;

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
        _collections = data.Collections.ToFrozenDictionary(collection => collection.Id, collection => collection.Name);
    }

    public IReadOnlyList<Movie> Movies { get; }

    public IReadOnlyList<TvSeries> Tv { get; }

    public IReadOnlyList<Person> People { get; }

    public Movie? FindMovie(int id) => _movies.GetValueOrDefault(id);

    public TvSeries? FindTv(int id) => _tv.GetValueOrDefault(id);

    public Movie Movie(int id) => FindMovie(id) ?? throw new TmdbError(TmdbStatus.NotFound);

    public Movie Movie(string imdbId) => _moviesByImdbId.GetValueOrDefault(imdbId) ?? throw new TmdbError(TmdbStatus.NotFound);

    public TvSeries TvSeries(int id) => FindTv(id) ?? throw new TmdbError(TmdbStatus.NotFound);

    public Person Person(int id) => _people[id];

    public string CollectionName(int id) => _collections[id];

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
