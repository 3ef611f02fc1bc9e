namespace Tmdb.Http;

/// <summary>Who is told of the requests that are made from here on: flows with the asynchronous calls, as a logging scope does.</summary>
public static class TmdbTrace
{
    private static readonly AsyncLocal<ITmdbTrace?> Scope = new();

    /// <summary>The one who is told now; null when nobody is.</summary>
    public static ITmdbTrace? Current
    {
        get => Scope.Value;
        set => Scope.Value = value;
    }

    /// <summary>The one who is told now, if he wants every line.</summary>
    internal static ITmdbTrace? Lines => Scope.Value is { WantsLines: true } trace ? trace : null;
}
