using System.Management.Automation;
using System.Security;

namespace Tmdb.PowerShell;

/// <summary>Connects to TMDB, and signs in if wanted.</summary>
/// <remarks>
/// <para>The credential is an API Read Access Token (a JWT) or a v3 API key; which one it is is told from its form. It is taken from
/// -Token, else from the vault (-SecretName), else from $env:TMDB_BEARER_TOKEN, else from $env:TMDB_API_KEY. TMDB is asked once
/// whether it accepts it.</para>
/// <para>The connection becomes that of the runspace. The first one also serves the runspaces that never ran Connect-Tmdb, such as those of
/// ForEach-Object -Parallel.</para>
/// <para>For signing in and vaults see about_Tmdb_Authentication, for several connections and their limits about_Tmdb_Connections,
/// for trying things offline about_Tmdb_Sandbox.</para>
/// </remarks>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox
/// Connect-Tmdb -Sandbox -Credential $sandbox.Credential
/// Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbFavorite -PassThru
/// </code>
/// <para>Needs no key and no network: starts the offline TMDB, signs in there, and adds a favourite.</para>
/// </example>
/// <example>
/// <code>
/// $token = Read-Host 'API Read Access Token' -AsSecureString
/// Connect-Tmdb -Token $token
/// </code>
/// <para>Connects with a token that the user types or pastes. It is at https://www.themoviedb.org/settings/api.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb</code>
/// <para>Connects with the token in $env:TMDB_BEARER_TOKEN, or with the key in $env:TMDB_API_KEY: what a CI job does.</para>
/// </example>
/// <example>
/// <code>
/// $first, $second = 1..2 | ForEach-Object { Start-TmdbSandbox }
/// Connect-Tmdb -Sandbox $first
/// $second | Connect-Tmdb -Sandbox -Guest
/// </code>
/// <para>Connects to one of several sandboxes: the one that is given, or comes through the pipeline.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb -Interactive</code>
/// <para>Signs in as well: opens TMDB's page in the browser, and goes on when the user has approved.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb -Credential (Get-Credential -Message 'Your TMDB login')</code>
/// <para>Signs in with a TMDB user name and password, where there is no browser.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Guest
/// Set-TmdbRating 550 8.5
/// </code>
/// <para>Rates a movie as a guest, without an account.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive
/// Save-TmdbConnection -SecretName Tmdb -Vault Home
/// Connect-Tmdb -SecretName Tmdb -Vault Home
/// </code>
/// <para>Signs in once and saves credential and session in a vault. From then on the last line is all it takes, in any new PowerShell.</para>
/// </example>
/// <example>
/// <code>
/// $english = Get-TmdbConnection
/// $german = Connect-Tmdb -Sandbox -Language de-DE -Region DE
/// Get-TmdbMovie 238 -Connection $german
/// Get-TmdbMovie 238 -Connection $english
/// </code>
/// <para>Uses two connections side by side, each with its own defaults.</para>
/// </example>
/// <seealso cref="DisconnectTmdbCommand"/>
/// <seealso cref="TestTmdbConnectionCommand"/>
/// <seealso href="https://developer.themoviedb.org/docs/authentication-application">TMDB: Application authentication</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/authentication-user">TMDB: User authentication</seealso>
[Cmdlet(VerbsCommunications.Connect, "Tmdb", DefaultParameterSetName = EnvironmentSet)]
[OutputType(typeof(TmdbConnection))]
public sealed class ConnectTmdbCommand : TmdbCmdlet
{
    private const string TokenSet = "Token";
    private const string SecretSet = "Secret";
    private const string EnvironmentSet = "Environment";
    private const string SandboxSet = "Sandbox";
    private const string PipelineSet = "Pipeline";

    private ConnectionOrigin? _origin;

    /// <summary>A read token (JWT) or a v3 API key, as a SecureString. A plain string is taken as well.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = TokenSet)]
    [SecureStringTransformation]
    [AllowNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object? Token { get; set; } // A SecureString once it is bound. Typed so, a mock of this cmdlet, which knows no transformation, would refuse a string.

    /// <summary>The name of the secret in a SecretManagement vault, as Save-TmdbConnection or Set-Secret stored it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [ArgumentCompleter(typeof(SecretNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? SecretName { get; set; }

    /// <summary>The name of the vault. Without it, every registered vault is searched.</summary>
    [Parameter(ParameterSetName = SecretSet)]
    [ArgumentCompleter(typeof(VaultCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Vault { get; set; }

    /// <summary>Connects to a sandbox, an offline TMDB of this process, with its own token: to the one that follows, as in Connect-Tmdb -Sandbox $sandbox, else
    /// to the one that was started last. Starts one if none runs.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SandboxSet)]
    public SwitchParameter Sandbox { get; set; }

    /// <summary>The sandbox to connect to, from Start-TmdbSandbox or Get-TmdbSandbox.</summary>
    [Parameter(Position = 1, ValueFromPipeline = true, ParameterSetName = SandboxSet)] // 0 is that of -Token, and would be ambiguous.
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = PipelineSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object? InputObject { get; set; }

    /// <summary>Signs in: the user approves on TMDB's page in the browser. Where there is none, the address is shown. Where nobody could see it either, with
    /// pwsh -NonInteractive or in a program without a console, it fails at once.</summary>
    [Parameter]
    public SwitchParameter Interactive { get; set; }

    /// <summary>Signs in with a TMDB user name and password, without a browser.</summary>
    [Parameter]
    [ValidateNotNull]
    [System.Management.Automation.Credential]
    [ArgumentCompleter(typeof(NoCompleter))]
    public PSCredential? Credential { get; set; }

    /// <summary>Signs in as a guest, who can only rate. TMDB deletes a guest's session after 60 minutes without use.</summary>
    [Parameter]
    public SwitchParameter Guest { get; set; }

    /// <summary>With -Interactive: 3 makes a session; 4 makes a v4 user token, which v4 lists need, and a session from it. Default: 3.</summary>
    [Parameter]
    [ValidateSet("3", "4")]
    public int ApiVersion { get; set; } = 3;

    /// <summary>With -Interactive: how many seconds the approval may take. Default: 600.</summary>
    [Parameter]
    [ValidateRange(1, 3600)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ApprovalTimeoutSec { get; set; } = 600;

    /// <summary>Does not ask TMDB whether it accepts the credential. No request is made, unless for signing in.</summary>
    [Parameter]
    public SwitchParameter SkipValidation { get; set; }

    /// <summary>Another address of the API. HTTPS, or on this machine. Default: that of the saved connection, else https://api.themoviedb.org/.</summary>
    [Parameter(ParameterSetName = TokenSet)]
    [Parameter(ParameterSetName = SecretSet)]
    [Parameter(ParameterSetName = EnvironmentSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public Uri BaseUri { get; set; } = TmdbClientOptions.DefaultBaseUri;

    /// <summary>The language of texts, such as de-DE, for every cmdlet that is told no other.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    /// <summary>The country for release dates, such as DE, for every cmdlet that is told no other.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [ValidateRegion]
    public string? Region { get; set; }

    /// <summary>The time zone of what is on the air, such as Europe/Berlin, for every cmdlet that is told no other.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    [ValidateNotNullOrEmpty]
    public string? TimeZone { get; set; }

    /// <summary>Whether searches find adult titles, for every cmdlet that is told nothing else.</summary>
    [Parameter]
    public SwitchParameter IncludeAdult { get; set; }

    /// <summary>The most requests in a second, TMDB's guidance if not given; 0: no limit. Default: 40.</summary>
    [Parameter]
    [ValidateRange(0, 10000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int RequestsPerSecond { get; set; } = 40;

    /// <summary>The most requests of one cmdlet that are under way at a time. Default: 16.</summary>
    [Parameter]
    [ValidateRange(1, 1000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ThrottleLimit { get; set; } = 16;

    /// <summary>How many seconds one attempt may take. Default: 30.</summary>
    [Parameter]
    [ValidateRange(1, 3600)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int TimeoutSec { get; set; } = 30;

    /// <summary>How often a request that failed for a passing reason is repeated. Default: 3.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int MaximumRetryCount { get; set; } = 3;

    /// <summary>Makes the cmdlet. From here on, before a parameter is bound that may be wrong, the runspace uses what it makes itself.</summary>
    public ConnectTmdbCommand() => ConnectionStore.Claim();

    private bool SignsIn => Interactive || Credential is not null || Guest;

    private protected override ConnectionOrigin? Origin => _origin;

    /// <summary>Connects.</summary>
    protected override void ProcessRecord()
    {
        CheckSignIn();
        var connection = Open();
        try
        {
            if (!SkipValidation)
            {
                Validate(connection);
            }

            SignIn(connection.Client);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        ConnectionStore.Set(connection);
        WriteObject(connection);
    }

    /// <summary>One call. With a user's session from the vault it is the account's, which tells whether TMDB accepts both, and who it is.</summary>
    private void Validate(TmdbConnection connection)
    {
        if (connection.SessionKind == TmdbSessionKind.User && !SignsIn)
        {
            WaitFor(connection.Client.Account.GetAsync, connection.BaseUri);
        }
        else
        {
            WaitFor(connection.Client.Authentication.ValidateAsync, connection.BaseUri);
        }
    }

    private void CheckSignIn()
    {
        var ways = (Interactive ? 1 : 0) + (Credential is null ? 0 : 1) + (Guest ? 1 : 0);
        if (ways > 1)
        {
            Refuse("There is one way to sign in at a time: -Interactive, -Credential or -Guest.");
        }

        if (!Interactive && MyInvocation.BoundParameters.Keys.FirstOrDefault(k => k is nameof(ApiVersion) or nameof(ApprovalTimeoutSec)) is { } alone)
        {
            Refuse($"-{alone} goes with -Interactive.");
        }

        try
        {
            if (Interactive)
            {
                BrowserPrompt.Check(Host); // Before anything is sent.
            }
        }
        catch (TmdbException e)
        {
            ThrowTerminatingError(ErrorRecords.From(e, target: null));
        }

        void Refuse(string what) => ThrowTerminatingError(
            ErrorRecords.From(new TmdbException(TmdbErrorKind.InvalidArgument, what), target: null));
    }

    private TmdbConnection Open()
    {
        try
        {
            var (stored, origin) = Find();
            var givenUri = MyInvocation.BoundParameters.ContainsKey(nameof(BaseUri));
            var baseUri = givenUri ? BaseUri : stored.BaseUri ?? BaseUri;
            _origin = origin with { SignIn = SignInOf(stored) };

            var client = new TmdbClient(TmdbCredential.Parse(stored.Token), new TmdbClientOptions
            {
                BaseUri = baseUri,
                Language = Language,
                Region = Region,
                TimeZone = TimeZone,
                IncludeAdult = MyInvocation.BoundParameters.ContainsKey(nameof(IncludeAdult)) ? IncludeAdult.ToBool() : null,
                RequestsPerSecond = RequestsPerSecond,
                Timeout = TimeSpan.FromSeconds(TimeoutSec),
                MaximumRetryCount = MaximumRetryCount,
            });
            client.Authentication.Use(stored.Session, stored.UserToken);
            _origin = _origin.At(baseUri, givenUri); // Not before the client has looked at the address, which may hold a password.
            return new TmdbConnection(client, _origin, ThrottleLimit);
        }
        catch (TmdbException e)
        {
            // Who gave no credential with this command is told where it came from.
            var told = e.Kind is TmdbErrorKind.MalformedCredential or TmdbErrorKind.CredentialExpired && ParameterSetName != TokenSet
                ? e.Saying($"{_origin?.Source}: {e.Message}")
                : e;
            ThrowTerminatingError(ErrorRecords.From(told, target: null, _origin));
            throw;
        }
    }

    /// <summary>With what to connect, and how that was told.</summary>
    private (StoredConnection Stored, ConnectionOrigin Origin) Find()
    {
        switch (ParameterSetName)
        {
            case TokenSet:
                return (new StoredConnection(((SecureString?)Token).ToPlainText(), Session: null, UserToken: null, BaseUri: null), ConnectionOrigin.Token);
            case SecretSet:
                return new SecretVault(this).Read(SecretName!, Vault, withSession: !SignsIn);
            case SandboxSet or PipelineSet:
                var (address, token) = RunningSandboxes.GetOrStart(InputObject);
                return (new StoredConnection(token, Session: null, UserToken: null, address), ConnectionOrigin.Sandbox(InputObject is not null));
            default:
                return FromEnvironment();
        }
    }

    /// <summary>The parameters that sign in as it is done here, or was done when the connection was saved.</summary>
    private string? SignInOf(StoredConnection stored) => this switch
    {
        { Interactive.IsPresent: true } => ApiVersion == 4 ? "-Interactive -ApiVersion 4" : "-Interactive",
        { Credential: not null } => "-Credential (Get-Credential)",
        { Guest.IsPresent: true } => "-Guest",
        _ when stored.Session is { Kind: TmdbSessionKind.Guest } => "-Guest",
        _ when stored.UserToken is not null => "-Interactive -ApiVersion 4",
        _ when stored.Session is not null => "-Interactive",
        _ => null,
    };

    private static (StoredConnection Stored, ConnectionOrigin Origin)? FromVariable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? (new StoredConnection(value, Session: null, UserToken: null, BaseUri: null), ConnectionOrigin.Variable(name))
            : null;

    private (StoredConnection Stored, ConnectionOrigin Origin) FromEnvironment()
    {
        if ((FromVariable("TMDB_BEARER_TOKEN") ?? FromVariable("TMDB_API_KEY")) is { } found)
        {
            return found;
        }

        ThrowTerminatingError(ErrorRecords.Create(
            new InvalidOperationException("There is no credential for TMDB."),
            "TmdbCredentialMissing",
            ErrorCategory.AuthenticationError,
            target: null,
            "Give -Token, or -SecretName (and -Vault) for a SecretManagement vault, or set $env:TMDB_BEARER_TOKEN or $env:TMDB_API_KEY; "
            + "to try things without a credential: -Sandbox. Tokens and keys are at https://www.themoviedb.org/settings/api."));
        throw new InvalidOperationException();
    }

    private void SignIn(TmdbClient client)
    {
        if (Interactive)
        {
            WaitFor((messages, stop) => client.Authentication.SignInWithBrowserAsync(BrowserPrompt.Create(Host, messages, ApprovalTimeoutSec), ApiVersion, stop));
        }
        else if (Credential is not null)
        {
            WaitFor(
                async stop =>
                {
                    var token = await client.Authentication.CreateRequestTokenAsync(cancellationToken: stop).ConfigureAwait(false);
                    await client.Authentication.ApproveRequestTokenAsync(token, Credential.GetNetworkCredential(), stop).ConfigureAwait(false);
                    return await client.Authentication.CreateSessionAsync(token, stop).ConfigureAwait(false);
                });
        }
        else if (Guest)
        {
            WaitFor(client.Authentication.CreateGuestSessionAsync);
        }

        // The connection shows who is signed in.
        if (SignsIn && !Guest && !SkipValidation)
        {
            WaitFor(client.Account.GetAsync);
        }
    }
}
