using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Tmdb.Sandbox;

/// <summary>
/// Resets a connection without having sent a byte. On Windows, <see cref="HttpListenerResponse.Abort"/> does that. The listener of
/// the other systems sends an empty 200 first, which is no cut at all, and so its socket is taken out of it.
/// </summary>
internal static class ConnectionReset
{
    private const BindingFlags NonPublic = BindingFlags.Instance | BindingFlags.NonPublic;

    private static readonly PropertyInfo? Connection = typeof(HttpListenerContext).GetProperty("Connection", NonPublic);

    private static readonly FieldInfo? Socket = Connection?.PropertyType.GetField("_socket", NonPublic);

    public static void Reset(HttpListenerContext context)
    {
        if (!OperatingSystem.IsWindows() && Socket?.GetValue(Connection!.GetValue(context)) is Socket socket)
        {
            // Not to linger is what makes it a reset instead of an orderly end.
            socket.LingerState = new(enable: true, seconds: 0);
            socket.Close();
        }

        context.Response.Abort();
    }
}
