namespace Tmdb.PowerShell;

/// <summary>How a connection was created, as the command that recreates it, for the advice in errors. Contains no secrets.</summary>
internal sealed record ConnectionOrigin
{
    private const string SettingsPage = "https://www.themoviedb.org/settings/api";

    private ConnectionOrigin(string source, string connect, string renew)
    {
        Source = source;
        Connect = connect;
        Renew = renew;
    }

    /// <summary>Where the credential came from.</summary>
    public string Source { get; }

    /// <summary>The command that connects again with the same credential.</summary>
    public string Connect { get; private init; }

    /// <summary>The advice for a credential that does not work.</summary>
    public string Renew { get; }

    /// <summary>The command that saves the connection to the vault it came from; null when it did not come from a vault.</summary>
    public string? Save { get; private init; }

    /// <summary>The parameters that were used to sign in; null when no user is signed in.</summary>
    public string? SignIn { get; init; }

    /// <summary>The base address, if it is not TMDB's.</summary>
    public Uri? OtherAddress { get; private init; }

    public bool IsSandbox { get; private init; }

    public static ConnectionOrigin Token { get; } = new(
        "-Token", "Connect-Tmdb -Token $token", $"Copy the token or key again, whole and alone, from {SettingsPage}, and give it to -Token.");

    public static ConnectionOrigin Variable(string name) => new(
        $"$env:{name}",
        "Connect-Tmdb",
        $"Set $env:{name} to the {(name == "TMDB_API_KEY" ? "API key" : "API Read Access Token")} from {SettingsPage}, whole and alone, and run Connect-Tmdb again.");

    /// <summary>A secret of a vault.</summary>
    /// <param name="name">The secret.</param>
    /// <param name="vault">The vault in which it was found.</param>
    /// <param name="toRead">Whether Connect-Tmdb requires the name of the vault.</param>
    /// <param name="toWrite">Whether Save-TmdbConnection requires the name of the vault because it is not the default vault.</param>
    public static ConnectionOrigin Secret(string name, string vault, bool toRead, bool toWrite)
    {
        var secret = $"-SecretName {Completion.Quote(name)}";
        var place = $" -Vault {Completion.Quote(vault)}";
        var save = $"Save-TmdbConnection {secret}{(toWrite ? place : string.Empty)} -Force";
        return new ConnectionOrigin(
            $"vault {vault}, secret {name}",
            $"Connect-Tmdb {secret}{(toRead ? place : string.Empty)}",
            $"Connect with the token from {SettingsPage} (Connect-Tmdb -Token $token), then {save}.")
        {
            Save = save,
        };
    }

    /// <summary>A sandbox.</summary>
    /// <param name="isGiven">Whether the sandbox was specified.</param>
    public static ConnectionOrigin Sandbox(bool isGiven)
    {
        var connect = isGiven ? "Connect-Tmdb -Sandbox $sandbox" : "Connect-Tmdb -Sandbox";
        return new ConnectionOrigin("the sandbox", connect, $"Connect again: {connect}.") { IsSandbox = true };
    }

    /// <summary>The same origin, at a base address.</summary>
    /// <param name="baseUri">The address.</param>
    /// <param name="isGiven">Whether the address was specified.</param>
    public ConnectionOrigin At(Uri baseUri, bool isGiven) => baseUri == TmdbClientOptions.DefaultBaseUri ? this : this with
    {
        Connect = isGiven ? $"{Connect} -BaseUri {baseUri.AbsoluteUri}" : Connect,
        OtherAddress = baseUri,
    };
}
