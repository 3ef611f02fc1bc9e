using System.Management.Automation;
using System.Security;

namespace Tmdb.PowerShell;

/// <summary>Connects to TMDB, and optionally signs in a user or guest.</summary>
/// <remarks>
/// <para>The credential is an API Read Access Token (a JWT) or a v3 API key; its type is detected automatically. It is taken from
/// -Token, the vault (-SecretName), $env:TMDB_BEARER_TOKEN, or $env:TMDB_API_KEY, in this order. One request checks whether TMDB accepts
/// it.</para>
/// <para>The connection becomes the runspace's connection. The first one is also used by runspaces that never ran Connect-Tmdb, such as those of
/// ForEach-Object -Parallel.</para>
/// <para>For signing in and vaults, see about_Tmdb_Authentication. For multiple connections and their limits, see about_Tmdb_Connections.
/// For keeping answers, see about_Tmdb_Caching. For working offline, see about_Tmdb_Sandbox.</para>
/// </remarks>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox
/// Connect-Tmdb -Sandbox -Credential $sandbox.Credential
/// Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbFavorite -PassThru
/// </code>
/// <para>Starts the offline sandbox, signs in to it, and adds a favorite. Requires no key and no network.</para>
/// </example>
/// <example>
/// <code>
/// $token = Read-Host 'API Read Access Token' -AsSecureString
/// Connect-Tmdb -Token $token
/// </code>
/// <para>Connects with a token that the user enters. The token is available at https://www.themoviedb.org/settings/api.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb</code>
/// <para>Connects with the token in $env:TMDB_BEARER_TOKEN or the key in $env:TMDB_API_KEY, for example in a CI job.</para>
/// </example>
/// <example>
/// <code>
/// $first, $second = 1..2 | ForEach-Object { Start-TmdbSandbox }
/// Connect-Tmdb -Sandbox $first
/// $second | Connect-Tmdb -Sandbox -Guest
/// </code>
/// <para>Connects to a specific sandbox, as an argument or from the pipeline.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb -Interactive</code>
/// <para>Connects and signs in: opens the TMDB approval page in the browser, and continues after the user has approved.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb -Credential (Get-Credential -Message 'Your TMDB login')</code>
/// <para>Signs in with a TMDB user name and password, without a browser.</para>
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
/// <para>Signs in once and saves the credential and session in a vault. In later PowerShell sessions, only the last command is needed.</para>
/// </example>
/// <example>
/// <code>
/// $english = Get-TmdbConnection
/// $german = Connect-Tmdb -Sandbox -Language de-DE -Region DE
/// Get-TmdbMovie 238 -Connection $german
/// Get-TmdbMovie 238 -Connection $english
/// </code>
/// <para>Uses two connections with different defaults.</para>
/// </example>
/// <example>
/// <code>
/// $folder = Join-Path ([System.IO.Path]::GetTempPath()) tmdb-cache
/// Connect-Tmdb -Sandbox -CachePath $folder -CacheSize 500MB
/// 1..3 | ForEach-Object { Get-TmdbMovie 550 } | Select-Object Title
/// (Get-TmdbConnection).Cache
/// </code>
/// <para>Keeps the answers in a folder, for the next run too, and displays how often that saved a request.</para>
/// </example>
/// <seealso cref="ClearTmdbCacheCommand"/>
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

    /// <summary>An API Read Access Token (a JWT) or a v3 API key, as a SecureString. A plain string is also accepted.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = TokenSet)]
    [SecureStringTransformation]
    [AllowNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object? Token { get; set; } // A SecureString once it is bound. Typed so, a mock of this cmdlet, which knows no transformation, would refuse a string.

    /// <summary>The name of a secret in a SecretManagement vault, stored by Save-TmdbConnection or Set-Secret.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [ArgumentCompleter(typeof(SecretNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? SecretName { get; set; }

    /// <summary>The name of the vault. Without it, every registered vault is searched.</summary>
    [Parameter(ParameterSetName = SecretSet)]
    [ArgumentCompleter(typeof(VaultCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Vault { get; set; }

    /// <summary>Connects to a sandbox, an offline TMDB in this process, with the sandbox's token: the one that is specified, as in
    /// Connect-Tmdb -Sandbox $sandbox, or the one that was started last. Starts a sandbox if none is running.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SandboxSet)]
    public SwitchParameter Sandbox { get; set; }

    /// <summary>The sandbox to connect to, from Start-TmdbSandbox or Get-TmdbSandbox.</summary>
    [Parameter(Position = 1, ValueFromPipeline = true, ParameterSetName = SandboxSet)] // 0 is that of -Token, and would be ambiguous.
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = PipelineSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object? InputObject { get; set; }

    /// <summary>Signs in with the user's approval on the TMDB page in the browser. If there is no browser, the address is displayed. If it cannot be seen, with
    /// pwsh -NonInteractive or in a program without a console, the cmdlet fails immediately.</summary>
    [Parameter]
    public SwitchParameter Interactive { get; set; }

    /// <summary>Signs in with a TMDB user name and password, without a browser.</summary>
    [Parameter]
    [ValidateNotNull]
    [System.Management.Automation.Credential]
    [ArgumentCompleter(typeof(NoCompleter))]
    public PSCredential? Credential { get; set; }

    /// <summary>Signs in as a guest, who can only rate. TMDB deletes a guest session after 60 minutes of inactivity.</summary>
    [Parameter]
    public SwitchParameter Guest { get; set; }

    /// <summary>With -Interactive: 3 creates a session; 4 creates a v4 user token, which v4 lists require, and a session from it. Default: 3.</summary>
    [Parameter]
    [ValidateSet("3", "4")]
    public int ApiVersion { get; set; } = 3;

    /// <summary>With -Interactive: the number of seconds to wait for the approval. Default: 600.</summary>
    [Parameter]
    [ValidateRange(1, 3600)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ApprovalTimeoutSec { get; set; } = 600;

    /// <summary>Does not check whether TMDB accepts the credential. No request is sent, except to sign in.</summary>
    [Parameter]
    public SwitchParameter SkipValidation { get; set; }

    /// <summary>The base address of the API. It must use HTTPS or be on this computer. Default: that of the saved connection, else https://api.themoviedb.org/.</summary>
    [Parameter(ParameterSetName = TokenSet)]
    [Parameter(ParameterSetName = SecretSet)]
    [Parameter(ParameterSetName = EnvironmentSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public Uri BaseUri { get; set; } = TmdbClientOptions.DefaultBaseUri;

    /// <summary>The default language for all cmdlets that use this connection, such as de-DE.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>The default country for release dates for all cmdlets that use this connection, such as DE.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? Region { get; set; }

    /// <summary>The default time zone for airing dates for all cmdlets that use this connection, such as Europe/Berlin.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    [ValidateTimeZone]
    public string? TimeZone { get; set; }

    /// <summary>Includes adult titles in searches, by default, for all cmdlets that use this connection.</summary>
    [Parameter]
    public SwitchParameter IncludeAdult { get; set; }

    /// <summary>The maximum number of requests per second; 0 for no limit. The default follows TMDB's guidance. Default: 40.</summary>
    [Parameter]
    [ValidateRange(0, 10000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int RequestsPerSecond { get; set; } = 40;

    /// <summary>The maximum number of concurrent requests of one cmdlet. Default: 16.</summary>
    [Parameter]
    [ValidateRange(1, 1000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ThrottleLimit { get; set; } = 16;

    /// <summary>The timeout of a single attempt, in seconds. Default: 30.</summary>
    [Parameter]
    [ValidateRange(1, 3600)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int TimeoutSec { get; set; } = 30;

    /// <summary>The maximum number of retries of a request that failed with a transient error. Default: 3.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int MaximumRetryCount { get; set; } = 3;

    /// <summary>Keeps TMDB's answers in memory while the connection exists, and does not request them again as long as TMDB allows. See about_Tmdb_Caching.</summary>
    [Parameter]
    public SwitchParameter Cache { get; set; }

    /// <summary>Keeps TMDB's answers in this folder, for this and other processes, until TMDB has to be asked again. The folder is created if necessary.
    /// See about_Tmdb_Caching.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(FolderCompleter))]
    public string? CachePath { get; set; }

    /// <summary>With -Cache or -CachePath: the maximum size of the cache in bytes, such as 500MB. Default: 100MB.</summary>
    [Parameter]
    [ValidateRange(1L, long.MaxValue)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public long CacheSize { get; set; } = ResponseCache.DefaultMaximumBytes;

    /// <summary>With -Cache or -CachePath: the maximum time that an answer is kept, such as 7.00:00:00 for a week. Default: 180 days, the maximum
    /// that TMDB allows.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(NoCompleter))]
    public TimeSpan CacheMaximumAge { get; set; } = ResponseCache.LongestMaximumAge;

    /// <summary>Creates the cmdlet. From here on, before an invalid parameter can be bound, the runspace uses only its own connection.</summary>
    public ConnectTmdbCommand() => ConnectionStore.Claim();

    private bool SignsIn => Interactive || Credential is not null || Guest;

    private protected override ConnectionOrigin? Origin => _origin;

    /// <summary>Connects.</summary>
    protected override void ProcessRecord()
    {
        CheckSignIn();
        CheckCache();
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

    /// <summary>Sends one request. With a user session from the vault, it requests the account, which checks both and identifies the user.</summary>
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

    }

    private void CheckCache()
    {
        if (!Cache && CachePath is null && MyInvocation.BoundParameters.Keys.FirstOrDefault(k => k is nameof(CacheSize) or nameof(CacheMaximumAge)) is { } alone)
        {
            Refuse($"-{alone} goes with -Cache or -CachePath.");
        }
    }

    private void Refuse(string what) => ThrowTerminatingError(ErrorRecords.From(new TmdbException(TmdbErrorKind.InvalidArgument, what), target: null));

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
                IncludeAdult = Given(nameof(IncludeAdult), IncludeAdult),
                RequestsPerSecond = RequestsPerSecond,
                Timeout = TimeSpan.FromSeconds(TimeoutSec),
                MaximumRetryCount = MaximumRetryCount,
                Cache = NewCache(),
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

    private ResponseCache? NewCache()
    {
        if (CachePath is null)
        {
            return Cache ? ResponseCache.InMemory(CacheSize, CacheMaximumAge) : null;
        }

        var path = SessionState.Path.GetUnresolvedProviderPathFromPSPath(CachePath, out var provider, out _);
        return provider.Name == "FileSystem"
            ? ResponseCache.InFolder(path, CacheSize, CacheMaximumAge)
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"The path '{CachePath}' of -CachePath is not in a file system.");
    }

    /// <summary>The credential to connect with, and where it came from.</summary>
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

    /// <summary>The parameters that sign in as this command does, or as the saved connection did.</summary>
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

        var e = new TmdbException(TmdbErrorKind.CredentialMissing, "There is no credential for TMDB.");
        ThrowTerminatingError(ErrorRecords.From(e, target: null));
        throw e;
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
