namespace Tmdb.Sandbox;

/// <summary>The lists of all users: those that exist from the start, and those that are created.</summary>
internal sealed class ListStore(SandboxClock clock, UserDirectory users)
{
    private const int FirstId = 8_670_001;

    private static readonly int[] SharedMovies =
        [550, 603, 680, 27205, 157336, 155, 129, 238, 240, 13, 424, 11, 120, 78, 496243, 497, 769, 857, 274, 278, 539, 601];

    private static readonly int[] SharedTv = [1396, 1399, 456, 66732];

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
        foreach (var item in (ListItem[])[.. SharedMovies.Select(id => new ListItem("movie", id)), .. SharedTv.Select(id => new ListItem("tv", id))])
        {
            shared.Add(item);
        }

        shared.Comment(new("movie", 550, "The first rule is to come back."));

        var secret = Create(owner, "For rainy evenings");
        secret.IsPublic = false;
        secret.Add(new("movie", 194));
        secret.Add(new("tv", 253));
    }
}
