namespace Tmdb.Sandbox;

/// <summary>Ends the handling of a call with one of TMDB's error answers.</summary>
internal sealed class TmdbError(Answer answer) : Exception
{
    public TmdbError(TmdbStatus status, string? message = null)
        : this(Answer.Of(status, message))
    {
    }

    public Answer Answer { get; } = answer;
}
