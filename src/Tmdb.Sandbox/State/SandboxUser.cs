namespace Tmdb.Sandbox;

/// <summary>A user of the sandbox, and what that user has done there.</summary>
public sealed class SandboxUser
{
    internal SandboxUser(int accountId, string userName, string password)
    {
        AccountId = accountId;
        AccountObjectId = $"5b{accountId:x22}";
        UserName = userName;
        Password = password;
        Name = userName;
    }

    /// <summary>The name to sign in with.</summary>
    public string UserName { get; }

    /// <summary>The password to sign in with. It opens nothing but this sandbox.</summary>
    public string Password { get; }

    /// <summary>The name that the account shows.</summary>
    public string Name { get; set; }

    /// <summary>The account's id in v3.</summary>
    public int AccountId { get; }

    /// <summary>The account's id in v4.</summary>
    public string AccountObjectId { get; }

    /// <summary>False makes a login fail with code 32.</summary>
    public bool IsEmailVerified { get; set; } = true;

    /// <summary>True makes a login fail with code 31.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Ids of the favorite movies, oldest first.</summary>
    public IReadOnlyCollection<int> FavoriteMovies => Keys(MovieFavorites);

    /// <summary>Ids of the favorite TV series, oldest first.</summary>
    public IReadOnlyCollection<int> FavoriteTvSeries => Keys(TvFavorites);

    /// <summary>Ids of the movies on the watchlist, oldest first.</summary>
    public IReadOnlyCollection<int> WatchlistMovies => Keys(MovieWatchlist);

    /// <summary>Ids of the TV series on the watchlist, oldest first.</summary>
    public IReadOnlyCollection<int> WatchlistTvSeries => Keys(TvWatchlist);

    /// <summary>Ratings of movies, by id.</summary>
    public IReadOnlyDictionary<int, decimal> MovieRatings => Values(Ratings.Movies);

    /// <summary>Ratings of TV series, by id.</summary>
    public IReadOnlyDictionary<int, decimal> TvSeriesRatings => Values(Ratings.Tv);

    /// <summary>Ratings of episodes.</summary>
    public IReadOnlyDictionary<SandboxEpisode, decimal> EpisodeRatings => Values(Ratings.Episodes);

    internal Shelf<int> MovieFavorites { get; } = new();

    internal Shelf<int> TvFavorites { get; } = new();

    internal Shelf<int> MovieWatchlist { get; } = new();

    internal Shelf<int> TvWatchlist { get; } = new();

    internal Ratings Ratings { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => UserName;

    internal void Reset()
    {
        MovieFavorites.Clear();
        TvFavorites.Clear();
        MovieWatchlist.Clear();
        TvWatchlist.Clear();
        Ratings.Clear();
        IsEmailVerified = true;
        IsDisabled = false;
    }

    private static int[] Keys(Shelf<int> shelf) => [.. shelf.Items().Select(item => item.Key)];

    private static Dictionary<TKey, decimal> Values<TKey>(Shelf<TKey> shelf)
        where TKey : notnull => shelf.Items().ToDictionary(item => item.Key, item => item.Value);
}
