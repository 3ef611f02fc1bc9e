using System.Net;

namespace Tmdb.Tests;

/// <summary>What is cut out of texts from outside, and what is not.</summary>
public class RedactionTests
{
    [Theory]
    [InlineData(30, "Invalid username and/or password: You did not provide a valid login.")]
    [InlineData(7, "Invalid API key: You must be granted a valid key.")]
    [InlineData(33, "Invalid request token: The request token is either expired or invalid.")]
    [InlineData(45, "This user has been suspended.")]
    public async Task A_sentence_that_TMDB_says_to_everybody_is_shown_whole(int code, string sentence)
    {
        // Cut, it would tell what the login is.
        var error = await SignInAsync(Reply.Error(401, code, sentence), "user", "password");

        Assert.Equal(sentence, error.TmdbMessage);
        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, "The password of user is wrong.")]
    [InlineData(7, "Invalid username and/or password: You did not provide a valid login.")]
    [InlineData(30, "Invalid username and/or password: You did not provide a valid login. You sent user, password.")]
    [InlineData(99, "No such user: password.")]
    public async Task Anything_else_is_not(int code, string sentence)
    {
        var error = await SignInAsync(Reply.Error(401, code, sentence), "user", "password");

        Assert.DoesNotContain("user", error.TmdbMessage, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("password", error.TmdbMessage, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("network", "page")]
    [InlineData("the", "answer")]
    [InlineData("JSON", "message")]
    public async Task Our_own_words_are_shown_whole(string userName, string password)
    {
        foreach (var (reply, says) in ((Reply, string)[])
        [
            (Reply.Html(403), "the answer is a web page, not TMDB's. A proxy or a sign-in page of the network may stand in between."),
            (Reply.Empty(), "the answer is empty."),
            (Reply.Json("""{"x":1}""", 400), "the answer is JSON, but holds no message of TMDB's."),
            (Reply.Raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nno"), "the answer is not JSON but something without a content type."),
        ])
        {
            Assert.Contains(says, (await SignInAsync(reply, userName, password)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_content_type_that_quotes_a_secret_is_not_shown()
    {
        var error = await SignInAsync(Reply.Bytes("no"u8.ToArray(), "text/canary"), "somebody", "canary");

        Assert.Contains("not JSON but text/***.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_hidden_as_it_was_sent()
    {
        using var server = new MisbehavingServer(request => Reply.Error(404, 34, "You sent " + request.Path));
        using var client = TestClient.For(server);
        foreach (var half in (string[])["\ud800", "a\udc00b", "\ud83d\ude00\ud83d"])
        {
            var error = await TestClient.FailsAsync(() => client.GetAsync($"/3/guest_session/{half}/rated/movies"));

            Assert.Equal("You sent /3/guest_session/***/rated/movies", error.TmdbMessage);
        }
    }

    private static async Task<TmdbException> SignInAsync(Reply reply, string userName, string password)
    {
        using var server = new MisbehavingServer(reply);
        using var client = TestClient.For(server);
        return await TestClient.FailsAsync(
            () => client.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(), new NetworkCredential(userName, password)));
    }
}
