using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace Tmdb.Tests;

/// <summary>What <see cref="MisbehavingServer"/> does with a request.</summary>
internal sealed class Reply
{
    private readonly Func<Socket, NetworkStream, CancellationToken, Task<bool>> _send;

    private Reply(Func<Socket, NetworkStream, CancellationToken, Task<bool>> send) => _send = send;

    /// <summary>Cuts the connection with a reset, before any answer.</summary>
    public static Reply ResetBefore { get; } = new((socket, _, _) => Reset(socket));

    /// <summary>Closes the connection in good order, before any answer.</summary>
    public static Reply CloseBefore { get; } = new((_, _, _) => Task.FromResult(false));

    /// <summary>Says nothing until the test is over.</summary>
    public static Reply Never { get; } = new(async (_, _, stopped) =>
    {
        await Task.Delay(Timeout.Infinite, stopped);
        return false;
    });

    /// <summary>Sends headers and half of the body, and resets the connection.</summary>
    public static Reply ResetInside { get; } = new(async (socket, stream, stopped) =>
    {
        await SendHalfAsync(stream, stopped);
        return await Reset(socket);
    });

    /// <summary>Sends headers and half of the body, and closes the connection in good order.</summary>
    public static Reply CloseInside { get; } = new(async (_, stream, stopped) =>
    {
        await SendHalfAsync(stream, stopped);
        return false;
    });

    /// <summary>Sends headers and half of the body, and no more until the test is over.</summary>
    public static Reply StallInside { get; } = new(async (_, stream, stopped) =>
    {
        await SendHalfAsync(stream, stopped);
        await Task.Delay(Timeout.Infinite, stopped);
        return false;
    });

    /// <summary>Says that the body comes in chunks, sends one, and closes the connection.</summary>
    public static Reply ChunkedCut { get; } = Raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n");

    /// <summary>JSON, with 200 or another status.</summary>
    public static Reply Json(string json, int status = 200, params (string Name, string Value)[] headers) =>
        Bytes(Encoding.UTF8.GetBytes(json), "application/json;charset=utf-8", status, headers);

    /// <summary>An error as TMDB sends it.</summary>
    public static Reply Error(int status, int code, string message, params (string Name, string Value)[] headers) =>
        Json($$"""{"success":false,"status_code":{{code.ToString(CultureInfo.InvariantCulture)}},"status_message":{{System.Text.Json.JsonSerializer.Serialize(message)}}}""", status, headers);

    /// <summary>A web page.</summary>
    public static Reply Html(int status = 200, string text = "Sign in to this network") =>
        Bytes(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{text}</body></html>"), "text/html", status);

    /// <summary>No body.</summary>
    public static Reply Empty(int status = 200) => Bytes([], "application/json", status);

    /// <summary>Sends elsewhere.</summary>
    public static Reply Redirect(string? location, int status = 302) =>
        Bytes([], "text/html", status, location is null ? [] : [("Location", location)]);

    /// <summary>JSON, compressed.</summary>
    public static Reply Compressed(string json, string encoding, params (string Name, string Value)[] headers)
    {
        using var compressed = new MemoryStream();
        using (Stream compressor = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Fastest),
            "br" => new BrotliStream(compressed, CompressionLevel.Fastest),
            _ => new ZLibStream(compressed, CompressionLevel.Fastest),
        })
        {
            compressor.Write(Encoding.UTF8.GetBytes(json));
        }

        return Bytes(compressed.ToArray(), "application/json", 200, [("Content-Encoding", encoding), .. headers]);
    }

    /// <summary>JSON in chunks of one byte.</summary>
    public static Reply Chunked(string json) => Raw(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{string.Concat(json.Select(c => $"1\r\n{c}\r\n"))}0\r\n\r\n");

    /// <summary>Any body.</summary>
    public static Reply Bytes(byte[] body, string contentType, int status = 200, params (string Name, string Value)[] headers) => new(async (_, stream, stopped) =>
    {
        await stream.WriteAsync(Head(status, contentType, body.Length, headers), stopped);
        await stream.WriteAsync(body, stopped);
        return true;
    });

    /// <summary>Any bytes, and the end of the connection.</summary>
    public static Reply Raw(string bytes) => new(async (_, stream, stopped) =>
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(bytes), stopped);
        return false;
    });

    /// <summary>Answers only when a task has ended.</summary>
    public Reply After(Task moment) => new(async (socket, stream, stopped) =>
    {
        await moment.WaitAsync(stopped);
        return await _send(socket, stream, stopped);
    });

    /// <summary>Sends; true when the connection can be used again.</summary>
    public Task<bool> SendAsync(Socket socket, NetworkStream stream, CancellationToken stopped) => _send(socket, stream, stopped);

    private static Task<bool> Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        return Task.FromResult(false);
    }

    private static async Task SendHalfAsync(NetworkStream stream, CancellationToken stopped)
    {
        await stream.WriteAsync(Head(200, "application/json", 100), stopped);
        await stream.WriteAsync("""{"success":true,"id":550,"title":"Fight"""u8.ToArray(), stopped);
    }

    private static byte[] Head(int status, string contentType, int length, params (string Name, string Value)[] headers) => Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\nContent-Type: {contentType}\r\nContent-Length: {length}\r\n")
        + string.Concat(headers.Select(h => $"{h.Name}: {h.Value}\r\n")) + "\r\n");
}
