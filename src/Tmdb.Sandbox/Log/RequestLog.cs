using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Keeps what was asked, without the secrets.</summary>
internal sealed class RequestLog(SandboxClock clock)
{
    private const int Capacity = 20_000;
    private const string Hidden = "***";

    private static readonly HashSet<string> Secrets = new(StringComparer.Ordinal)
    {
        "api_key", "session_id", "guest_session_id", "password", "username", "request_token", "access_token",
    };

    private readonly ConcurrentQueue<SandboxRequest> _requests = new();

    public IReadOnlyList<SandboxRequest> All => _requests.ToArray(); // An array: PowerShell cannot index what a collection expression makes.

    public void Clear() => _requests.Clear();

    public void Add(Call call, int statusCode)
    {
        _requests.Enqueue(new()
        {
            Time = clock.Now,
            Method = call.Method,
            Path = Path(call.Segments),
            Query = call.Query.Select(pair => Secrets.Contains(pair.Key) ? new(pair.Key, Hidden) : pair).ToArray(),
            Body = Body(call.BodyText),
            StatusCode = statusCode,
            CredentialKind = call.Credential.Kind,
            UserName = call.UserName,
            Problems = call.Problems,
        });
        while (_requests.Count > Capacity)
        {
            _requests.TryDequeue(out _);
        }
    }

    private static string Path(string[] segments) => segments switch
    {
        [var version, "guest_session", var id, .. var rest] when id != "new" =>
            '/' + string.Join('/', (string[])[version, "guest_session", Hidden, .. rest]),
        ["authenticate", ..] => "/authenticate/" + Hidden,
        _ => '/' + string.Join('/', segments),
    };

    private static string Body(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (BodyReader.Parse(text) is not { } body)
        {
            return $"({text.Length} characters that are no JSON object)";
        }

        foreach (var name in body.Select(member => member.Key).Where(Secrets.Contains).ToList())
        {
            body[name] = JsonValue.Create(Hidden);
        }

        return body.ToJsonString();
    }
}
