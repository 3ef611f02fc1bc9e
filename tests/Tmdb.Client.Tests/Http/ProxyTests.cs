using System.Net;

namespace Tmdb.Tests;

/// <summary>A proxy of the machine is for the way out of it. It is a setting of the process: these tests run with no other.</summary>
[Collection(nameof(AloneInTheProcess))]
public class ProxyTests
{
    [Fact]
    public async Task What_is_sent_to_this_machine_goes_through_no_proxy()
    {
        using var proxy = new MisbehavingServer(Reply.Json("""{"id":550,"title":"from the proxy"}"""));
        using var server = new MisbehavingServer(Reply.Json("""{"id":550,"title":"from the server"}"""));
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(proxy.BaseUri) { BypassProxyOnLocal = false };
        try
        {
            using var client = TestClient.For(server);

            Assert.Equal("from the server", (await client.Movies.GetAsync(550).Soon()).Title);
            Assert.Empty(proxy.Received);
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
    }
}

/// <summary>Tests that change a setting of the whole process.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public class AloneInTheProcess;
