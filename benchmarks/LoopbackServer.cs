using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

/// <summary>The least that a server can do: a movie with the id that is asked for, at once or after a while, on any number of connections.</summary>
public static class LoopbackServer
{
    /// <summary>Starts it on a free port of 127.0.0.1, which it gives back. It runs as long as the process.</summary>
    public static int Start(byte[] body, int latencyMilliseconds)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(512);

        // The id has a place of fixed length, so that nothing is counted anew.
        var text = Encoding.UTF8.GetString(body);
        var id = text.IndexOf("\"id\":550,", StringComparison.Ordinal);
        text = text[..id] + "\"id\":          ," + text[(id + "\"id\":550,".Length)..];
        var padded = Encoding.UTF8.GetBytes(text);
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: {padded.Length}\r\n\r\n");
        byte[] answer = [.. head, .. padded];
        var place = head.Length + Encoding.UTF8.GetByteCount(text[..id]) + "\"id\":".Length;
        _ = Task.Run(async () =>
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(), [.. answer], place, latencyMilliseconds);
            }
        });
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task ServeAsync(Socket socket, byte[] answer, int place, int latencyMilliseconds)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var buffer = new byte[16384];
            var end = "\r\n\r\n"u8.ToArray();
            var filled = 0;
            while (await socket.ReceiveAsync(buffer.AsMemory(filled)) is > 0 and var read)
            {
                filled += read;
                if (buffer.AsSpan(0, filled).IndexOf(end) < 0)
                {
                    continue; // A GET is complete with its head.
                }

                WriteId(buffer.AsSpan(0, filled), answer.AsSpan(place, 10));
                filled = 0;
                if (latencyMilliseconds > 0)
                {
                    await Task.Delay(latencyMilliseconds);
                }

                await socket.SendAsync(answer);
            }
        }
    }

    /// <summary>The last number in the path.</summary>
    private static void WriteId(ReadOnlySpan<byte> request, Span<byte> place)
    {
        var path = request[..request.IndexOf(" HTTP/"u8)];
        path = path.IndexOf((byte)'?') is > 0 and var query ? path[..query] : path;
        var id = path[(path.LastIndexOf((byte)'/') + 1)..];
        place.Fill((byte)' ');
        id.CopyTo(place);
    }
}
