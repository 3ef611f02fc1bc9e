namespace Tmdb.PowerShell;

/// <summary>How a connection was made, in the words with which it is made again: what an error tells its user to do. Holds no secret.</summary>
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

    /// <summary>What to do about a credential that does not work.</summary>
    public string Renew { get; }

    /// <summary>The command that saves the connection where it came from; null: it came from no vault.</summary>
    public string? Save { get; private init; }

    /// <summary>The parameters with which somebody signed in; null: nobody has.</summary>
    public string? SignIn { get; init; }

    /// <summary>The address, where it is not TMDB's own.</summary>
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
    /// <param name="toRead">Whether Connect-Tmdb has to be told the vault.</param>
    /// <param name="toWrite">Whether Save-TmdbConnection has to be told the vault: without, it takes the default one.</param>
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
    /// <param name="isGiven">Whether Connect-Tmdb was told which one.</param>
    public static ConnectionOrigin Sandbox(bool isGiven)
    {
        var connect = isGiven ? "Connect-Tmdb -Sandbox $sandbox" : "Connect-Tmdb -Sandbox";
        return new ConnectionOrigin("the sandbox", connect, $"Connect again: {connect}.") { IsSandbox = true };
    }

    /// <summary>The same, at an address.</summary>
    /// <param name="baseUri">The address.</param>
    /// <param name="isGiven">Whether Connect-Tmdb was told it.</param>
    public ConnectionOrigin At(Uri baseUri, bool isGiven) => baseUri == TmdbClientOptions.DefaultBaseUri ? this : this with
    {
        Connect = isGiven ? $"{Connect} -BaseUri {baseUri.AbsoluteUri}" : Connect,
        OtherAddress = baseUri,
    };
}
