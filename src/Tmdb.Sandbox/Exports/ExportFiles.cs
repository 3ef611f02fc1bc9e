using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>The daily exports of ids, in the place of files.tmdb.org. They need no credential, and are made while they are sent.</summary>
internal sealed class ExportFiles(Catalogue catalogue, SandboxClock clock, int? rows)
{
    private const string Ending = ".json.gz";
    private const int MonthsKept = 3;

    /// <summary>The gzip file without a byte in it, which .NET would not write.</summary>
    private static readonly byte[] Nothing = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static readonly TimeSpan ReadyAt = TimeSpan.FromHours(8);

    private readonly ExportLines _lines = new(catalogue, rows);
    private readonly ConcurrentDictionary<string, long> _lengths = new(StringComparer.Ordinal);

    public static bool Owns(string[] segments) => segments is ["p", "exports", _];

    public Answer Reply(Call call)
    {
        if (!call.IsRead || Kind(call.Segments[2]) is not { } kind)
        {
            return Denied;
        }

        // Made twice the first time, so that the length is known before the first byte is sent.
        var length = _lengths.GetOrAdd(kind, _ =>
        {
            using var nothing = new BoundedStream(Stream.Null, 0);
            Write(kind, nothing);
            return nothing.Length;
        });
        return new(200, [], "application/gzip")
        {
            Length = length,
            Writer = output => Write(kind, output),
            ETag = $"W/\"{call.Segments[2]}-{length.ToString(CultureInfo.InvariantCulture)}\"",
        };
    }

    /// <summary>What the store behind files.tmdb.org says of a file that it does not have.</summary>
    private static Answer Denied => new(
        403,
        """<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"""u8.ToArray(),
        "application/xml");

    /// <summary>The kind that a file's name says; null when the day's file is not there: not yet, or no longer.</summary>
    private string? Kind(string file)
    {
        var kind = ExportLines.Kinds.FirstOrDefault(kind => file.StartsWith($"{kind}_ids_", StringComparison.Ordinal));
        var day = kind is null || !file.EndsWith(Ending, StringComparison.Ordinal) ? "" : file[(kind.Length + 5)..^Ending.Length];
        return DateTimeOffset.TryParseExact(day, "MM_dd_yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date + ReadyAt <= clock.Now
            && date.AddMonths(MonthsKept) > clock.Now
                ? kind
                : null;
    }

    private void Write(string kind, Stream output)
    {
        if (!_lines.Of(kind).Any())
        {
            output.Write(Nothing);
            return;
        }

        using var packed = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
        using var writer = new StreamWriter(packed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536) { NewLine = "\n" };
        foreach (var line in _lines.Of(kind))
        {
            writer.WriteLine(line);
        }
    }
}
