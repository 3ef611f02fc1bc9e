using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that get rows of reference data by name.</summary>
public abstract class NamedRowCmdlet : ConnectedCmdlet
{
    /// <summary>Emits the rows that have one of the names, or all. A name without wildcards that no row has is an error, as with PowerShell's own cmdlets.</summary>
    /// <param name="names">The names, with wildcards.</param>
    /// <param name="noun">What the rows are, with an article.</param>
    /// <param name="call">The request, whose answer the connection keeps.</param>
    /// <param name="namesOf">The names of a row.</param>
    /// <param name="wants">Whether a row is emitted, apart from its name.</param>
    private protected void SendNamed<T>(
        string[] names, string noun, Func<TmdbClient, CancellationToken, Task<IReadOnlyList<T>>> call, Func<T, string?[]> namesOf, Func<T, bool>? wants = null)
        where T : notnull
    {
        Send(subject: null, async (client, stop) => (await call(client, stop).ConfigureAwait(false)).Where(row => Has(row, names) && wants?.Invoke(row) != false).ToList());
        foreach (var name in names.Where(name => !WildcardPattern.ContainsWildcardCharacters(name)))
        {
            Send(name, async (client, stop) => (await call(client, stop).ConfigureAwait(false)).Any(row => Has(row, [name]))
                ? Array.Empty<T>()
                : throw new TmdbException(TmdbErrorKind.NotFound, $"'{name}' is not {noun}. {MyInvocation.MyCommand.Name} without a name lists all."));
        }

        bool Has(T row, string[] patterns) => namesOf(row).Any(name => Wildcards.Match(patterns, name));
    }
}
