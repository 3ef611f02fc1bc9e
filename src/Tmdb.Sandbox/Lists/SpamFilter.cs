using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>TMDB takes several lists in a short time for spam when a machine seems to have named them.</summary>
internal sealed class SpamFilter(SandboxClock clock)
{
    private const int Unsuspected = 3;

    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly List<(SandboxUser User, DateTimeOffset At)> _recent = [];

    public static Answer Refusal { get; } = Answer.Json(
        new JsonObject
        {
            ["success"] = false,
            ["status_code"] = TmdbStatus.ValidationFailed.Code,
            ["status_message"] = TmdbStatus.ValidationFailed.Message,
            ["errors"] = new JsonArray("Content is suspected to be spam"),
        },
        TmdbStatus.ValidationFailed.HttpStatus);

    public bool Suspects(SandboxUser user, string name)
    {
        if (!IsOfMachine(name))
        {
            return false;
        }

        lock (_recent)
        {
            var now = clock.Now;
            _recent.RemoveAll(creation => now - creation.At >= Memory);
            _recent.Add((user, now));
            return _recent.Count(creation => creation.User == user) > Unsuspected;
        }
    }

    /// <summary>A word such as <c>1f0c9a77</c>: letters and digits in one, and more of them than anybody would write.</summary>
    private static bool IsOfMachine(string name) => name.Split(' ', '-', '_').Any(word =>
        word.Length >= 8 && word.Count(char.IsAsciiDigit) >= 3 && word.Any(char.IsAsciiLetter));
}
