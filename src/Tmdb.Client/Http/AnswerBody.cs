using System.Buffers;
using System.Runtime.CompilerServices;

namespace Tmdb.Http;

/// <summary>Reads the body of an answer, and no more of it than any answer of TMDB's has.</summary>
internal static class AnswerBody
{
    /// <summary>Many times the largest answer of TMDB's. A few kilobytes on the wire can unpack to gigabytes.</summary>
    private const int Largest = 32 * 1024 * 1024;

    /// <summary>Most answers fit.</summary>
    private const int FirstBuffer = 8 * 1024;

    /// <summary>The pool keeps what it gets back: what only a giant needs is not for it.</summary>
    private const int LargestPooled = 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The body, without a byte order mark.</summary>
    /// <exception cref="AnswerTooLargeException">It is larger.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > Largest)
        {
            throw new AnswerTooLargeException();
        }

        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = Rent(FirstBuffer);
        var length = 0;
        for (int read; (read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0;)
        {
            length += read;
            if (length > Largest)
            {
                throw new AnswerTooLargeException();
            }

            if (length == buffer.Length)
            {
                var larger = Rent(buffer.Length * 2);
                buffer.CopyTo(larger, 0);
                Return(buffer);
                buffer = larger;
            }
        }

        var body = Trim(buffer.AsSpan(0, length)).ToArray();
        Return(buffer); // Not after an exception: a read that was cut short may still hold it.
        return body;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> body) => body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;

    private static byte[] Rent(int size) => size > LargestPooled ? new byte[size] : ArrayPool<byte>.Shared.Rent(size);

    private static void Return(byte[] buffer)
    {
        if (buffer.Length <= LargestPooled)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <summary>An answer that is larger than any of TMDB's.</summary>
#pragma warning disable CA1032, RCS1194 // It says one thing only.
internal sealed class AnswerTooLargeException() : Exception("the answer is larger than 32 MB, which no answer of TMDB's is");
#pragma warning restore CA1032, RCS1194
