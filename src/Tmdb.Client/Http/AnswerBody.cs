namespace Tmdb.Http;

/// <summary>Reads the body of an answer, and no more of it than any answer of TMDB's has.</summary>
internal static class AnswerBody
{
    /// <summary>Many times the largest answer of TMDB's. A few kilobytes on the wire can unpack to gigabytes.</summary>
    private const int Largest = 32 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The body, without a byte order mark.</summary>
    /// <exception cref="AnswerTooLargeException">It is larger.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var body = content.Headers.ContentLength switch
        {
            > Largest => throw new AnswerTooLargeException(),
            not null => await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
            null => await ReadUnknownLengthAsync(content, cancellationToken).ConfigureAwait(false),
        };
        return body.AsSpan().StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
    }

    private static async Task<byte[]> ReadUnknownLengthAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (body.Length + read > Largest)
            {
                throw new AnswerTooLargeException();
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}

/// <summary>An answer that is larger than any of TMDB's.</summary>
#pragma warning disable CA1032, RCS1194 // It says one thing only.
internal sealed class AnswerTooLargeException() : Exception("the answer is larger than 32 MB, which no answer of TMDB's is");
#pragma warning restore CA1032, RCS1194
