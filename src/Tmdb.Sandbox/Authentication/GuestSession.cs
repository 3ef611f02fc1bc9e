namespace Tmdb.Sandbox;

/// <summary>A guest: nobody in particular, who can rate.</summary>
internal sealed class GuestSession(string id, DateTimeOffset now)
{
    public string Id { get; } = id;

    public DateTimeOffset LastUsed { get; set; } = now;

    public Ratings Ratings { get; } = new();
}
