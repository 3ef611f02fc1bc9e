using System.Globalization;
using System.Net;

namespace Tmdb.Caching;

/// <summary>An answer as it is kept, and how long it may be used (RFC 9111, section 4.2).</summary>
internal sealed class StoredAnswer
{
    private readonly TimeSpan _ageWhenReceived;

    public StoredAnswer(int status, IReadOnlyList<KeyValuePair<string, string>> headers, byte[] body, DateTimeOffset requested, DateTimeOffset received, string? variant)
    {
        (Status, Headers, Body, Requested, Received, Variant) = (status, headers, body, requested, received, variant);
        Directives = CacheDirectives.Of(Values("Cache-Control"));
        Size = 512 + body.Length + headers.Sum(header => (long)header.Key.Length + header.Value.Length);
        ETag = First("ETag");
        LastModified = First("Last-Modified");
        var date = HttpDate.Parse(First("Date")) ?? received;
        Lifetime = Directives.Seconds("max-age") ?? (Values("Expires").Count() == 1 ? HttpDate.Parse(First("Expires")) - date : null) ?? TimeSpan.Zero;
        var apparent = received > date ? received - date : TimeSpan.Zero;
        var told = CacheDirectives.ParseSeconds(First("Age") is { } age ? FieldValues.Split(age) is [var first, ..] ? first : null : null) + (received - requested);
        _ageWhenReceived = told > apparent ? told.Value : apparent;
    }

    public int Status { get; }

    /// <summary>The headers of the answer and of its body, a line for each value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    public byte[] Body { get; }

    /// <summary>When the request was sent to which this is the answer.</summary>
    public DateTimeOffset Requested { get; }

    /// <summary>When it came, or was last confirmed.</summary>
    public DateTimeOffset Received { get; }

    /// <summary>What the request had in the headers by which the answer varies, hashed: only another with the same may have it. Null: no other may.</summary>
    public string? Variant { get; }

    /// <summary>What it says of its use.</summary>
    public CacheDirectives Directives { get; }

    public string? ETag { get; }

    public string? LastModified { get; }

    /// <summary>How old it may get before it is to be confirmed.</summary>
    public TimeSpan Lifetime { get; }

    /// <summary>Whether it may not be used without a word of the server's.</summary>
    public bool IsAlwaysConfirmed => Directives.Has("no-cache") && Directives.Fields("no-cache") is null;

    /// <summary>Whether it may be used after its lifetime when the server does not answer.</summary>
    public bool MayBeStale => !IsAlwaysConfirmed && !Directives.Has("must-revalidate");

    /// <summary>Whether the server can say whether it still holds.</summary>
    public bool CanBeConfirmed => ETag is not null || LastModified is not null;

    /// <summary>Its size in memory or on disk, roughly.</summary>
    public long Size { get; }

    /// <summary>How long ago the server, not a cache before it, said so.</summary>
    public TimeSpan AgeAt(DateTimeOffset now) => _ageWhenReceived + TimeHere(now);

    /// <summary>How long it has been here. A clock that was set back says as little as one that ran on.</summary>
    public TimeSpan TimeHere(DateTimeOffset now) => (now - Received).Duration();

    /// <summary>It with the headers of an answer that confirms it (RFC 9111, section 3.2).</summary>
    public StoredAnswer Confirmed(IReadOnlyList<KeyValuePair<string, string>> headers, DateTimeOffset requested, DateTimeOffset received)
    {
        // What describes the bytes of the body is that of the body which is here.
        var told = headers.Where(header => header.Key.ToUpperInvariant() is not ("CONTENT-LENGTH" or "CONTENT-ENCODING" or "CONTENT-RANGE" or "CONTENT-TYPE")).ToList();
        var names = told.Select(header => header.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new StoredAnswer(
            Status, [.. Headers.Where(header => !names.Contains(header.Key) && !header.Key.Equals("Age", StringComparison.OrdinalIgnoreCase)), .. told], Body, requested, received, Variant);
    }

    /// <summary>The answer for a request.</summary>
    public HttpResponseMessage ToMessage(HttpRequestMessage? request = null, TimeSpan? age = null)
    {
        var message = new HttpResponseMessage((HttpStatusCode)Status) { RequestMessage = request, Content = new ByteArrayContent(Body) };
        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        if (age is { } seconds)
        {
            message.Headers.Remove("Age");
            message.Headers.TryAddWithoutValidation("Age", ((long)seconds.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        }

        return message;
    }

    /// <summary>The lines of a header.</summary>
    public IEnumerable<string> Values(string name) => Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value);

    private string? First(string name) => Values(name).FirstOrDefault();
}
