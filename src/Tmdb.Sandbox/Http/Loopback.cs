using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tmdb.Sandbox;

/// <summary>Takes a port on 127.0.0.1, and nowhere else.</summary>
internal static class Loopback
{
    private const int PortsToTry = 20;

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The port; 0 for any free one. Another program can be quicker to take that, so several are tried.</param>
    public static (HttpListener Listener, Uri BaseUri) Listen(int port)
    {
        for (var attempt = 1; ; attempt++)
        {
            var taken = port == 0 ? FreePort() : port;
            var baseUri = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{taken}/"));
            var listener = new HttpListener { IgnoreWriteExceptions = true };
            listener.Prefixes.Add(baseUri.AbsoluteUri);
            try
            {
                listener.Start();
                return (listener, baseUri);
            }
            catch (HttpListenerException) when (port == 0 && attempt < PortsToTry)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
