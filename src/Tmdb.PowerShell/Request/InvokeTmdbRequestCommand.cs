using System.Collections;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Tmdb.Http;

namespace Tmdb.PowerShell;

/// <summary>Sends a request to any path of the TMDB API, with the connection's credential and session. Use it for operations that have no cmdlet.</summary>
/// <remarks>The path can be any path of the TMDB API, v3 or v4. TMDB silently ignores unknown parameters.</remarks>
/// <returns>The response from TMDB: objects from ConvertFrom-Json with TMDB's property names; with -As Record, the module's records; with -Raw, JSON text.</returns>
/// <example>
/// <code>Invoke-TmdbRequest /3/movie/top_rated -As Record | Select-Object -First 5</code>
/// <para>Gets a list that has no cmdlet, as the records that other cmdlets emit.</para>
/// </example>
/// <example>
/// <code>(Invoke-TmdbRequest /3/movie/popular).results | Add-TmdbFavorite</code>
/// <para>Adds the popular movies to the favorites. The objects have TMDB's property names, and a MovieId that the next command accepts.</para>
/// </example>
/// <example>
/// <code>Invoke-TmdbRequest /3/movie/550/reviews -All | Select-Object author, content</code>
/// <para>Gets all pages and emits their rows.</para>
/// </example>
/// <example>
/// <code>Invoke-TmdbRequest /3/search/movie -Query @{ query = 'Alien'; year = 1979 }</code>
/// <para>Searches with query parameters.</para>
/// </example>
/// <example>
/// <code>Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body @{ value = 8.5 }</code>
/// <para>Rates a movie. The connection adds the credential and the session.</para>
/// </example>
/// <example>
/// <code>Invoke-TmdbRequest /3/configuration/languages -Raw | Set-Content ./languages.json</code>
/// <para>Saves the unmodified JSON response.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference">TMDB: API reference</seealso>
[Cmdlet(VerbsLifecycle.Invoke, "TmdbRequest", SupportsShouldProcess = true)]
[OutputType(typeof(PSObject), typeof(string))]
public sealed class InvokeTmdbRequestCommand : ConnectedCmdlet
{
    /// <summary>The query parameters that would expose a credential, and that the connection sends itself.</summary>
    private static readonly HashSet<string> CredentialNames = new(StringComparer.OrdinalIgnoreCase) { "api_key", "session_id", "guest_session_id" };

    /// <summary>The path, starting with the version, such as /3/movie/550/release_dates. Not escaped, without credentials.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RequestPathCompleter))]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public string[] Path { get; set; } = [];

    /// <summary>The HTTP method. Methods other than Get support -Confirm and -WhatIf, and are not retried when they fail. Default: Get.</summary>
    [Parameter]
    [ValidateSet("Get", "Post", "Put", "Delete")]
    public string Method { get; set; } = "Get";

    /// <summary>The query parameters, such as @{ language = 'de-DE'; page = 2 }.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public IDictionary Query { get; set; } = new Hashtable();

    /// <summary>The request body: a hashtable or other object, which is converted to JSON, or a JSON string.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object? Body { get; set; }

    /// <summary>The output format. Default: Object.</summary>
    [Parameter]
    public AnswerForm As { get; set; } = AnswerForm.Object;

    /// <summary>Gets all pages, up to TMDB's limit of 500, and emits their rows. Each page is requested when the previous rows have been consumed.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    /// <summary>Emits the unmodified JSON text of the response.</summary>
    [Parameter]
    public SwitchParameter Raw { get; set; }

    /// <summary>Requests each path.</summary>
    protected override void ProcessRecord()
    {
        var method = new HttpMethod(Method.ToUpperInvariant());
        foreach (var path in (Path ?? []).Select(given => given ?? string.Empty))
        {
            if (path.Length == 0 && MyInvocation.ExpectingInput)
            {
                continue; // As with any cmdlet, nothing in the pipeline is nothing to do.
            }

            // What people see of it, in prompts and errors: without what is secret in it.
            var (bare, query) = Split(path);
            var shown = TmdbRequest.Show(bare);
            var target = shown.Trim('/') == bare.Trim('/') && !query.Exists(q => TmdbRequest.IsSecret(q.Key)) ? path : shown;
            try
            {
                Ask(method, bare, query, shown, target);
            }
            catch (TmdbException e)
            {
                SendRefusal(target, e);
            }
        }
    }

    private void Ask(HttpMethod method, string path, List<KeyValuePair<string, string>> query, string shown, string target)
    {
        _ = TmdbRequest.CreateFromPath(method, path);
        if (query.Find(q => CredentialNames.Contains(q.Key)) is { Key: { } name })
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument, $"The query has a parameter '{name}'. The connection sends its credentials itself. Nothing was sent.");
        }

        if (path.Contains('{', StringComparison.Ordinal))
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"The path '{path}' has a parameter in braces. Put a value in its place. Nothing was sent.");
        }

        var isGet = method == HttpMethod.Get;
        var parsed = All ? "-All" : As == AnswerForm.Record ? "-As Record" : null;
        var wrong = isGet && Body is not null ? "A GET request has no body. Specify -Method, or use -Query for parameters"
            : parsed is not null && !isGet ? $"{parsed} requires -Method Get"
            : parsed is not null && Raw ? $"{parsed} and -Raw exclude each other"
            : null;
        if (wrong is not null)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"{wrong}. Nothing was sent.");
        }

        var type = As == AnswerForm.Record
            ? KnownAnswers.TypeOf(path) ?? throw new TmdbException(TmdbErrorKind.InvalidArgument, $"The module has no record for the answer to '{shown}'. Leave out -As Record. Nothing was sent.")
            : null;
        var body = BodyAsJson();
        if (isGet && All)
        {
            SendMany(target, (client, stop) => PagesAsync(client, path, query, type, stop));
        }
        else if (isGet)
        {
            Send(target, AskAsync);
        }
        else if (ShouldProcess($"{Method.ToUpperInvariant()} {shown}", "Send the request"))
        {
            SendWrite(target, AskAsync);
        }

        async Task<Answer> AskAsync(TmdbClient client, CancellationToken stop) =>
            new(path, type, await client.SendAsync(method, path, query, body, stop).ConfigureAwait(false));
    }

    /// <summary>Requests page by page, as the rows are consumed.</summary>
    private static async IAsyncEnumerable<object> PagesAsync(
        TmdbClient client, string path, List<KeyValuePair<string, string>> query, Type? type, [EnumeratorCancellation] CancellationToken stop)
    {
        query.RemoveAll(q => q.Key == "page");
        for (var number = 1; number <= TmdbPageable<object>.LastPage; number++)
        {
            var text = await client.SendAsync(
                HttpMethod.Get, path, [.. query, new("page", number.ToString(CultureInfo.InvariantCulture))], cancellationToken: stop).ConfigureAwait(false);
            using var page = JsonDocument.Parse(text);
            if (page.RootElement.ValueKind != JsonValueKind.Object
                || !page.RootElement.TryGetProperty("results", out var rows) || rows.ValueKind != JsonValueKind.Array
                || !page.RootElement.TryGetProperty("total_pages", out var total) || total.ValueKind != JsonValueKind.Number || !total.TryGetInt32(out var pages) || pages < 0)
            {
                throw new TmdbException(TmdbErrorKind.InvalidAnswer, $"The answer to '{path}' has no pages, or does not say how many there are. Leave out -All.");
            }

            yield return new Answer(path, type, type is null ? rows.GetRawText() : text);
            if (number >= pages)
            {
                yield break;
            }

            if (number == TmdbPageable<object>.LastPage)
            {
                TmdbTrace.Current?.Warning(string.Create(CultureInfo.InvariantCulture, $"{path} has {pages} pages, and TMDB serves the first {TmdbPageable<object>.LastPage}."));
            }
        }
    }

    /// <summary>Emits the response as objects, or as text with -Raw.</summary>
    private protected override void WriteResult(object result)
    {
        var answer = (Answer)result;
        if (Raw)
        {
            WriteObject(answer.Json);
        }
        else if (answer.Type is null)
        {
            var objects = Parse(answer.Json);
            AnswerIds.Add(objects, answer.Path);
            WriteObject(objects, enumerateCollection: true);
        }
        else
        {
            var record = ReadRecord(answer);
            WriteObject(record is Page page ? page.Rows : record, enumerateCollection: true);
        }
    }

    private static object ReadRecord(Answer answer)
    {
        try
        {
            return TmdbJson.Read(answer.Json, answer.Type!);
        }
        catch (JsonException e)
        {
            throw new TmdbException(TmdbErrorKind.InvalidAnswer, $"The answer to '{answer.Path}' is JSON, but not what was asked for.", e);
        }
    }

    private Collection<PSObject> Parse(string json)
    {
        try
        {
            return Convert("$args[0] | Microsoft.PowerShell.Utility\\ConvertFrom-Json", json);
        }
        catch (RuntimeException e)
        {
            throw new TmdbException(TmdbErrorKind.InvalidAnswer, $"The answer cannot be made an object of: {e.Message} Use -Raw to get its text.", e);
        }
    }

    private (string Path, List<KeyValuePair<string, string>> Query) Split(string path)
    {
        var mark = path.IndexOf('?', StringComparison.Ordinal);
        var query = mark < 0 ? [] : path[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair).ToList();
        foreach (DictionaryEntry entry in Query)
        {
            query.Add(new(entry.Key.ToString()!, Text(entry.Value)));
        }

        return (mark < 0 ? path : path[..mark], query);

        static KeyValuePair<string, string> Pair(string text)
        {
            var parts = text.Split('=', 2);
            return new(Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1].Replace('+', ' ')) : string.Empty);
        }
    }

    /// <summary>Formats a value for TMDB: Booleans, dates, and comma-separated lists.</summary>
    private static string Text(object? value) => PSObjects.Bare(value) switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "true" : "false",
        SwitchParameter flag => flag ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(',', list.Cast<object?>().Select(Text)),
        var other => System.Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    private string? BodyAsJson() => PSObjects.Bare(Body) switch
    {
        null => null,
        string json => json,
        _ => (string)Convert("Microsoft.PowerShell.Utility\\ConvertTo-Json -InputObject $args[0] -Depth 20 -Compress", Body!).Single().BaseObject,
    };

    /// <summary>Converts between JSON and objects with PowerShell's own commands, so that the results are familiar.</summary>
    private Collection<PSObject> Convert(string script, object value) =>
        InvokeCommand.InvokeScript(useLocalScope: true, ScriptBlock.Create(script), input: null!, args: [value]);

    /// <summary>The response for a path, and its record type; null for objects.</summary>
    private sealed record Answer(string Path, Type? Type, string Json);
}
