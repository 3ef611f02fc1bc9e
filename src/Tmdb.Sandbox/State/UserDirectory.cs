namespace Tmdb.Sandbox;

/// <summary>The users of the sandbox.</summary>
internal sealed class UserDirectory
{
    private const int FirstAccountId = 9_100_548;

    private readonly object _gate = new();
    private SandboxUser[] _users = [];

    public IReadOnlyList<SandboxUser> All => _users;

    public SandboxUser Add(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        lock (_gate)
        {
            if (Find(userName) is not null)
            {
                throw new ArgumentException($"There is a user '{userName}' already.", nameof(userName));
            }

            var user = new SandboxUser(FirstAccountId + _users.Length, userName, password);
            _users = [.. _users, user];
            return user;
        }
    }

    public SandboxUser? Find(string userName) =>
        Array.Find(_users, user => string.Equals(user.UserName, userName, StringComparison.OrdinalIgnoreCase));
}
