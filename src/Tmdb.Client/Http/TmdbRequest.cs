using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Tmdb.Http;

/// <summary>What is asked of TMDB. The one place that builds a path, and refuses a segment that could climb out of it.</summary>
internal sealed class TmdbRequest
{
    /// <summary>Members of a query or a body that are secrets or name a person, where a person wrote them.</summary>
    private static readonly HashSet<string> SecretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "api_key", "session_id", "guest_session_id", "request_token", "access_token", "username", "password",
    };

    /// <summary>Path parameters that are secrets or name a person: sent, never shown.</summary>
    private static readonly HashSet<string> SecretSegments = new(StringComparer.Ordinal) { "guest_session_id", "account_id", "account_object_id" };

    private readonly List<KeyValuePair<string, string>> _query = [];
    private readonly List<string> _secrets = [];
    private readonly List<(string Member, object Value)> _expected = [];
    private readonly string _template;
    private readonly object[] _values;

    private TmdbRequest(HttpMethod method, string template, object[] values)
    {
        _template = template;
        _values = values;
        Method = method;
        CanRepeat = method == HttpMethod.Get;
        Path = Fill((name, value) =>
        {
            if (SecretSegments.Contains(name))
            {
                _secrets.Add(value);
            }

            return Uri.EscapeDataString(CheckSegment(value, name));
        });
    }

    private TmdbRequest(TmdbRequest other)
    {
        (_template, _values) = (other._template, other._values);
        (Method, Path) = (other.Method, other.Path);
        _query.AddRange(other._query);
        _secrets.AddRange(other._secrets);
        _expected.AddRange(other._expected);
        (Body, Needs, CanRepeat, TakesParts) = (other.Body, other.Needs, other.CanRepeat, other.TakesParts);
    }

    public HttpMethod Method { get; }

    /// <summary>Escaped, without the first slash.</summary>
    public string Path { get; }

    /// <summary>The path as people may see it.</summary>
    public string ShownPath => "/" + Fill((name, value) => SecretSegments.Contains(name) ? $"{{{name}}}" : value);

    public IReadOnlyList<KeyValuePair<string, string>> Query => _query;

    public byte[]? Body { get; private set; }

    /// <summary>What the body holds that nobody may see, should an answer quote it.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    public CredentialUse Needs { get; private set; } = CredentialUse.Application;

    /// <summary>Whether a second sending does no harm when nobody knows what became of the first.</summary>
    public bool CanRepeat { get; private set; }

    /// <summary>A request for a path such as <c>3/movie/{movie_id}</c>, whose parameters take the values in their order.</summary>
    /// <param name="method">GET, POST, PUT or DELETE.</param>
    /// <param name="template">The path as in TMDB's reference, without the first slash.</param>
    /// <param name="values">Integers or strings, one for each parameter.</param>
    /// <exception cref="TmdbException">A value is no path segment.</exception>
    public static TmdbRequest Create(HttpMethod method, string template, params object[] values) => new(method, template, values);

    public static TmdbRequest Get(string template, params object[] values) => Create(HttpMethod.Get, template, values);

    public static TmdbRequest Post(string template, params object[] values) => Create(HttpMethod.Post, template, values);

    public static TmdbRequest Delete(string template, params object[] values) => Create(HttpMethod.Delete, template, values);

    /// <summary>A request for a path that a person wrote, such as <c>3/movie/550</c> or <c>/3/movie/550</c>.</summary>
    /// <param name="method">GET, POST, PUT or DELETE.</param>
    /// <param name="path">The path, unescaped.</param>
    /// <exception cref="TmdbException">The path is none of TMDB's.</exception>
    public static TmdbRequest CreateFromPath(HttpMethod method, string path)
    {
        var segments = path.Trim('/').Split('/');
        if (segments[0] is not ("3" or "4") || segments.Length < 2)
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument,
                $"The path '{Show(path)}' does not start with the version of the API. Expected is a path such as '/3/movie/550' or '/4/list/1'. Nothing was sent.");
        }

        var template = string.Join('/', segments.Select((_, i) => $"{{{NameOfSegment(segments, i)}}}"));
        var request = Create(method, template, segments).Using(segments[0] == "4" || ActsForUser(method, segments) ? CredentialUse.Everything : CredentialUse.Application);
        return segments[^1].ToLowerInvariant() is "new" or "clear" ? request.NotRepeatable() : request; // The GETs that make or empty something.
    }

    /// <summary>A path that a person wrote as people may see it: without ids that are secrets, in one line.</summary>
    public static string Show(string path)
    {
        var segments = path.Split('/');
        return string.Join('/', segments.Select((segment, i) =>
            NameOfSegment(segments, i) is var name && SecretSegments.Contains(name) && segment.Length > 0 ? $"{{{name}}}" : DisplayText.OneLine(segment)));
    }

    /// <summary>Whether the value of this query parameter or body member is never shown.</summary>
    public static bool IsSecret(string name) => SecretNames.Contains(name);

    /// <summary>The languages of texts, in order of preference; null if none are requested.</summary>
    public string? Language => _query.Find(parameter => parameter.Key == "language").Value;

    /// <summary>Whether parts can come with the answer (append_to_response).</summary>
    public bool TakesParts { get; private set; }

    /// <summary>Parts can come with the answer.</summary>
    public TmdbRequest TakingParts()
    {
        TakesParts = true;
        return this;
    }

    /// <summary>The same request in another language.</summary>
    public TmdbRequest InLanguage(string? tag)
    {
        var copy = new TmdbRequest(this);
        copy._query.RemoveAll(parameter => parameter.Key == "language");
        return copy.With("language", tag);
    }

    /// <summary>The same request with the translations; null if it already has them, or cannot have them.</summary>
    public TmdbRequest? IncludingTranslations()
    {
        var parts = _query.Find(parameter => parameter.Key == AppendToResponse.Name).Value?.Split(',') ?? [];
        if (!TakesParts || parts.Length >= AppendToResponse.Most || parts.Contains("translations", StringComparer.Ordinal))
        {
            return null;
        }

        var copy = new TmdbRequest(this);
        copy._query.RemoveAll(parameter => parameter.Key == AppendToResponse.Name);
        return copy.With(AppendToResponse.Name, string.Join(',', [.. parts, "translations"]));
    }

    public TmdbRequest With(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _query.Add(new(name, value));
        }

        return this;
    }

    public TmdbRequest With(string name, int? value) => With(name, value?.ToString(CultureInfo.InvariantCulture));

    public TmdbRequest With(string name, bool? value) => With(name, value switch { true => "true", false => "false", null => null });

    public TmdbRequest WithBody<T>(T body) => WithBody(TmdbJson.Write(body));

    public TmdbRequest WithBody(byte[] json)
    {
        Body = json;
        return this;
    }

    public TmdbRequest Hiding(params string[] secrets)
    {
        _secrets.AddRange(secrets);
        return this;
    }

    /// <summary>Hides what a person wrote into query and body, by the names of the members.</summary>
    public TmdbRequest HidingByName()
    {
        var secrets = _query.Where(q => SecretNames.Contains(q.Key)).Select(q => q.Value);
        try
        {
            using var body = JsonDocument.Parse(Body ?? "{}"u8.ToArray());
            var members = body.RootElement.ValueKind == JsonValueKind.Object ? body.RootElement.EnumerateObject().ToList() : [];
            secrets = secrets.Concat(members.Where(m => SecretNames.Contains(m.Name)).Select(m => m.Value.ToString()));
            return Hiding([.. secrets]);
        }
        catch (JsonException)
        {
            return Hiding([.. secrets, Encoding.UTF8.GetString(Body!)]); // TMDB has to judge it.
        }
    }

    public TmdbRequest Using(CredentialUse needs)
    {
        Needs = needs;
        return this;
    }

    /// <summary>For a write that says how things shall be (a favorite, a rating): saying it twice changes nothing.</summary>
    public TmdbRequest Repeatable()
    {
        CanRepeat = true;
        return this;
    }

    /// <summary>For a GET that makes something (a guest session) or changes something (clearing a list).</summary>
    public TmdbRequest NotRepeatable()
    {
        CanRepeat = false;
        return this;
    }

    /// <summary>What the answer has to hold, if anything is certain: another thing's answer is none.</summary>
    public IReadOnlyList<(string Member, object Value)> Expected => _expected;

    /// <summary>The answer is about this id, or it is none.</summary>
    public TmdbRequest Expecting(string member, object value)
    {
        _expected.Add((member, value));
        return this;
    }

    public override string ToString() => $"{Method} {ShownPath}";

    /// <summary>With the query, without its secrets.</summary>
    public string ToStringWithQuery(CredentialStore credentials) => _query.Count == 0 ? ToString() : credentials.Redact(
        $"{this}?{string.Join('&', _query.Select(q => $"{q.Key}={(SecretNames.Contains(q.Key) ? "***" : q.Value)}"))}", this);

    /// <summary>The template, with what is made of each of its values by its name.</summary>
    private string Fill(Func<string, string, string> write)
    {
        var path = new DefaultInterpolatedStringHandler(_template.Length, _values.Length, CultureInfo.InvariantCulture, stackalloc char[256]);
        var next = 0;
        var rest = _template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0 && next < _values.Length; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            path.AppendFormatted(rest[..open]);
            path.AppendLiteral(write(rest[(open + 1)..close].ToString(), Convert.ToString(_values[next++], CultureInfo.InvariantCulture)!));
            rest = rest[(close + 1)..];
        }

        path.AppendFormatted(rest);
        return path.ToStringAndClear();
    }

    /// <summary>In a path that a person wrote, what follows these words is what the templates call by these names.</summary>
    private static string NameOfSegment(string[] segments, int i) => i == 0 ? "version" : segments[i - 1].ToLowerInvariant() switch
    {
        "guest_session" when !segments[i].Equals("new", StringComparison.OrdinalIgnoreCase) => "guest_session_id",
        "account" => "account_id",
        _ => "path",
    };

    /// <summary>Where TMDB looks at a session: it is sent nowhere else.</summary>
    private static bool ActsForUser(HttpMethod method, string[] segments) =>
        segments[1].ToLowerInvariant() is var feature
        && (feature == "account" || segments[^1].ToLowerInvariant() is "account_states" or "rating" || (feature == "list" && method != HttpMethod.Get));

    /// <summary>TMDB's edge decodes the path once and then resolves dot segments, so that escaping alone keeps nothing in.</summary>
    private static string CheckSegment(string value, string name)
    {
        var wrong = value switch
        {
            "" => "is empty",
            "." or ".." => "is a dot segment, which leads elsewhere",
            _ when value.AsSpan().ContainsAny("/\\%?#") => "contains one of / \\ % ? #, which are not allowed in a part of a path",
            _ when value.Any(DisplayText.IsUnseen) => "contains a control character or another one that cannot be seen",
            _ => null,
        };

        if (wrong is null)
        {
            return value;
        }

        var shown = SecretSegments.Contains(name) ? string.Empty : $" '{value}'";
        throw new TmdbException(TmdbErrorKind.InvalidArgument, $"The {name.Replace('_', ' ')}{shown} {wrong}. Nothing was sent.");
    }
}
