namespace Tmdb.Sandbox;

/// <summary>A list of a user. v3 and v4 see the same one.</summary>
internal sealed class UserList(int id, SandboxUser owner, string name, DateTimeOffset now)
{
    private readonly object _gate = new();
    private volatile ListItem[] _items = [];

    public int Id { get; } = id;

    public SandboxUser Owner { get; } = owner;

    public string Name { get; set; } = name;

    public string Description { get; set; } = "";

    public string Language { get; set; } = "en";

    public string Country { get; set; } = "US";

    public bool IsPublic { get; set; } = true;

    public string SortBy { get; set; } = ListOrder.Default;

    public DateTimeOffset CreatedAt { get; } = now;

    public DateTimeOffset UpdatedAt { get; set; } = now;

    /// <summary>The items in the order in which they were added: an array that never changes, so that it can be read while others write.</summary>
    public IReadOnlyList<ListItem> Items => _items;

    public bool Contains(string mediaType, int mediaId) => Array.Exists(_items, item => Is(item, mediaType, mediaId));

    /// <summary>Adds an item; false when it is there already.</summary>
    public bool Add(ListItem item)
    {
        lock (_gate)
        {
            if (Contains(item.MediaType, item.MediaId))
            {
                return false;
            }

            _items = [.. _items, item];
            return true;
        }
    }

    /// <summary>Changes the comment of an item; false when it is not there.</summary>
    public bool Comment(ListItem item)
    {
        lock (_gate)
        {
            var found = Contains(item.MediaType, item.MediaId);
            _items = [.. _items.Select(old => Is(old, item.MediaType, item.MediaId) ? item : old)];
            return found;
        }
    }

    /// <summary>Removes an item; false when it is not there.</summary>
    public bool Remove(string mediaType, int mediaId)
    {
        lock (_gate)
        {
            var found = Contains(mediaType, mediaId);
            _items = [.. _items.Where(item => !Is(item, mediaType, mediaId))];
            return found;
        }
    }

    /// <summary>Removes all items, and says how many there were.</summary>
    public int Clear()
    {
        lock (_gate)
        {
            var count = _items.Length;
            _items = [];
            return count;
        }
    }

    private static bool Is(ListItem item, string mediaType, int mediaId) => item.MediaType == mediaType && item.MediaId == mediaId;
}
