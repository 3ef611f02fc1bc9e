namespace Tmdb.Sandbox;

/// <summary>Titles that belong to somebody, in the order in which they were put there; a rating is the value of one.</summary>
internal sealed class Shelf<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, ShelfItem<TKey>> _items = [];
    private long _sequence;

    /// <summary>Adds a title, or changes the value of one that is there.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Put(TKey key, DateTimeOffset at, decimal value = 0)
    {
        lock (_items)
        {
            var known = _items.TryGetValue(key, out var item);
            _items[key] = known ? item! with { Value = value } : new(key, value, at, ++_sequence);
            return !known;
        }
    }

    public void Remove(TKey key)
    {
        lock (_items)
        {
            _items.Remove(key);
        }
    }

    public bool Contains(TKey key) => Find(key) is not null;

    public ShelfItem<TKey>? Find(TKey key)
    {
        lock (_items)
        {
            return _items.GetValueOrDefault(key);
        }
    }

    /// <summary>The titles, oldest first.</summary>
    public IReadOnlyList<ShelfItem<TKey>> Items()
    {
        lock (_items)
        {
            return [.. _items.Values.OrderBy(item => item.Sequence)];
        }
    }

    public void Clear()
    {
        lock (_items)
        {
            _items.Clear();
        }
    }
}

/// <summary>A title on a shelf.</summary>
internal sealed record ShelfItem<TKey>(TKey Key, decimal Value, DateTimeOffset At, long Sequence);
