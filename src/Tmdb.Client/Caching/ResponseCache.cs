using System.Globalization;
using Tmdb.Caching;

namespace Tmdb;

/// <summary>
/// Keeps answers of TMDB as HTTP allows it (RFC 9111, as a private cache), in memory or in files that several processes share. Safe for many threads
/// and clients at once: no client gets an answer that was given for other credentials than its own.
/// </summary>
/// <example>
/// <code>
/// var cache = ResponseCache.InFolder("/var/cache/tmdb");
/// using var tmdb = new TmdbClient(credential, new TmdbClientOptions { Cache = cache });
/// </code>
/// </example>
public sealed class ResponseCache
{
    private long _hits;
    private long _confirmed;
    private long _misses;
    private long _stale;

    private ResponseCache(IAnswerStore store, string? path, long maximumBytes, TimeSpan maximumAge)
    {
        Store = store;
        Path = path;
        MaximumBytes = maximumBytes;
        MaximumAge = maximumAge;
    }

    /// <summary>The maximum size if none is given: 100 MB.</summary>
    public static long DefaultMaximumBytes { get; } = 100 * 1024 * 1024;

    /// <summary>The longest time that TMDB's terms of use allow to keep its data: six months.</summary>
    public static TimeSpan LongestMaximumAge { get; } = TimeSpan.FromDays(180);

    /// <summary>The folder; null for a cache in memory.</summary>
    public string? Path { get; }

    /// <summary>The maximum size in bytes.</summary>
    public long MaximumBytes { get; }

    /// <summary>The maximum time that an answer is kept since TMDB gave or confirmed it.</summary>
    public TimeSpan MaximumAge { get; }

    /// <summary>The number of answers that were served without a request.</summary>
    public long Hits => Interlocked.Read(ref _hits);

    /// <summary>The number of answers that TMDB confirmed as unchanged (HTTP 304), and did not send again.</summary>
    public long Confirmed => Interlocked.Read(ref _confirmed);

    /// <summary>The number of answers that were not in the cache, or had changed.</summary>
    public long Misses => Interlocked.Read(ref _misses);

    /// <summary>The number of answers that were served after their time because TMDB did not answer.</summary>
    public long Stale => Interlocked.Read(ref _stale);

    internal IAnswerStore Store { get; }

    /// <summary>Creates a cache in memory.</summary>
    /// <param name="maximumBytes">The maximum size in bytes; null for <see cref="DefaultMaximumBytes"/>.</param>
    /// <param name="maximumAge">The maximum time that an answer is kept; null for <see cref="LongestMaximumAge"/>.</param>
    /// <returns>The cache.</returns>
    /// <exception cref="TmdbException">A limit is out of range.</exception>
    public static ResponseCache InMemory(long? maximumBytes = null, TimeSpan? maximumAge = null)
    {
        var (bytes, age) = Check(maximumBytes, maximumAge);
        return new ResponseCache(new MemoryStore(bytes), path: null, bytes, age);
    }

    /// <summary>Creates a cache in a folder, which is created if necessary. Several processes may use it at the same time, with the same limits.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="maximumBytes">The maximum size in bytes; null for <see cref="DefaultMaximumBytes"/>.</param>
    /// <param name="maximumAge">The maximum time that an answer is kept; null for <see cref="LongestMaximumAge"/>.</param>
    /// <returns>The cache.</returns>
    /// <exception cref="TmdbException">A limit is out of range, or the folder cannot be used.</exception>
    public static ResponseCache InFolder(string path, long? maximumBytes = null, TimeSpan? maximumAge = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (bytes, age) = Check(maximumBytes, maximumAge);
        try
        {
            path = System.IO.Path.GetFullPath(path);
            return new ResponseCache(new FileStore(path, bytes, age), path, bytes, age);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"The folder '{path}' cannot be used for the cache: {e.Message.TrimEnd('.')}.", e);
        }
    }

    /// <summary>Removes all answers.</summary>
    public void Clear() => Store.Clear();

    /// <summary>Where it is, and what it was good for.</summary>
    /// <returns>For example <c>memory (hits: 12, confirmed: 3, misses: 5)</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path ?? "memory"} (hits: {Hits}, confirmed: {Confirmed}, misses: {Misses}{(Stale > 0 ? $", stale: {Stale}" : string.Empty)})");

    internal void Count(CacheOutcome outcome)
    {
        ref var counter = ref _misses;
        switch (outcome)
        {
            case CacheOutcome.Hit:
                counter = ref _hits;
                break;
            case CacheOutcome.Confirmed:
                counter = ref _confirmed;
                break;
            case CacheOutcome.Stale:
                counter = ref _stale;
                break;
        }

        Interlocked.Increment(ref counter);
    }

    private static (long Bytes, TimeSpan Age) Check(long? maximumBytes, TimeSpan? maximumAge)
    {
        var (bytes, age) = (maximumBytes ?? DefaultMaximumBytes, maximumAge ?? LongestMaximumAge);
        return bytes <= 0 ? throw new TmdbException(TmdbErrorKind.InvalidArgument, "The size of the cache is more than 0 bytes.")
            : age <= TimeSpan.Zero || age > LongestMaximumAge ? throw new TmdbException(TmdbErrorKind.InvalidArgument, "The age of an answer in the cache is more than 0 and at most 180 days, which TMDB's terms of use allow.")
            : (bytes, age);
    }
}
