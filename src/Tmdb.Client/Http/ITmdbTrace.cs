namespace Tmdb.Http;

/// <summary>Takes what is told of the requests that are made in its scope. Neither level ever holds a secret.</summary>
public interface ITmdbTrace
{
    /// <summary>Whether anybody wants the lines: otherwise none is made, but for long waits.</summary>
    bool WantsLines => true;

    /// <summary>The service asks for a wait of some seconds before a request is repeated.</summary>
    /// <param name="message">The line.</param>
    void Waiting(string message) => Verbose(message);

    /// <summary>Something of an answer was lost. Whoever asked has to know.</summary>
    /// <param name="message">The line.</param>
    void Warning(string message) => Verbose(message);

    /// <summary>One line a request: method, path, status, attempts and time; and one for each wait before it is repeated.</summary>
    /// <param name="message">The line.</param>
    void Verbose(string message);

    /// <summary>More of the same: every attempt.</summary>
    /// <param name="message">The line.</param>
    void Debug(string message);
}
