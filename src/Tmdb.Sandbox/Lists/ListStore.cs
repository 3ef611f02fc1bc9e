using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>The lists of all users: those that exist from the start, and those that are created.</summary>
internal sealed class ListStore(SandboxClock clock, UserDirectory users)
{
    private const int FirstId = 8_670_001;

    private static readonly string[] SharedItems =
        ("movie:550 tv:1396 movie:603 movie:680 tv:1399 movie:27205 movie:157336 movie:155 movie:129 movie:238 movie:240 tv:456 movie:13 "
        + "movie:424 movie:11 movie:120 movie:78 movie:496243 movie:497 movie:769 movie:857 movie:274 movie:278 movie:539 movie:601 tv:66732")
        .Split(' ');

    private readonly object _gate = new();
    private readonly Dictionary<int, UserList> _lists = [];
    private int _nextId = FirstId;

    public UserList Create(SandboxUser owner, string name)
    {
        lock (_gate)
        {
            return _lists[_nextId] = new(_nextId++, owner, name, clock.Now);
        }
    }

    public void Delete(UserList list)
    {
        lock (_gate)
        {
            _lists.Remove(list.Id);
        }
    }

    public UserList? Find(int id)
    {
        lock (_gate)
        {
            return _lists.GetValueOrDefault(id);
        }
    }

    /// <summary>The lists of a user, oldest first.</summary>
    public IReadOnlyList<UserList> Of(SandboxUser owner)
    {
        lock (_gate)
        {
            return [.. _lists.Values.Where(list => list.Owner == owner).OrderBy(list => list.Id)];
        }
    }

    /// <summary>Sets the store back to its start: two lists, of the second user where there is one.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _lists.Clear();
            _nextId = FirstId;
        }

        var owner = users.All.Skip(1).FirstOrDefault() ?? users.All[0];
        var shared = Create(owner, "Worth seeing twice");
        shared.Description = "Films and series that get better.";
        foreach (var item in SharedItems.Select(key => key.Split(':')))
        {
            shared.Add(new(item[0], int.Parse(item[1], CultureInfo.InvariantCulture)));
        }

        shared.Comment(new("movie", 550, "The first rule is to come back."));

        var secret = Create(owner, "For rainy evenings");
        secret.IsPublic = false;
        secret.Add(new("movie", 194));
        secret.Add(new("tv", 253));
    }
}
