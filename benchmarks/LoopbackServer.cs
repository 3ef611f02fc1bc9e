using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

/// <summary>The least that a server can do: a movie for any request, at once or after a while, on any number of connections.</summary>
public static class LoopbackServer
{
    /// <summary>Starts it on a free port of 127.0.0.1, which it gives back. It runs as long as the process.</summary>
    public static int Start(byte[] body, int latencyMilliseconds)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(512);
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n");
        byte[] answer = [.. head, .. body];
        _ = Task.Run(async () =>
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(), answer, latencyMilliseconds);
            }
        });
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task ServeAsync(Socket socket, byte[] answer, int latencyMilliseconds)
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

                filled = 0;
                if (latencyMilliseconds > 0)
                {
                    await Task.Delay(latencyMilliseconds);
                }

                await socket.SendAsync(answer);
            }
        }
    }
}
