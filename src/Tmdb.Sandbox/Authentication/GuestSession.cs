namespace Tmdb.Sandbox;

/// <summary>A guest: nobody in particular, who can rate.</summary>
internal sealed class GuestSession(string id, DateTimeOffset now)
{
    private long _lastUsed = now.UtcTicks;

    public string Id { get; } = id;

    public DateTimeOffset LastUsed
    {
        get => new(Interlocked.Read(ref _lastUsed), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _lastUsed, value.UtcTicks);
    }

    public Ratings Ratings { get; } = new();
}
