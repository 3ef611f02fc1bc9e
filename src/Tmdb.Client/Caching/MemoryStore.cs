using System.Globalization;
using System.Security.Cryptography;

namespace Tmdb.Caching;

/// <summary>Keeps answers in memory: those that were used last.</summary>
internal sealed class MemoryStore(long maximumBytes) : IAnswerStore
{
    private readonly object _gate = new();
    private readonly Dictionary<string, LinkedListNode<(AnswerKey Key, StoredAnswer Answer)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(AnswerKey Key, StoredAnswer Answer)> _byUse = new();
    private long _bytes;
    private long _epoch;

    public byte[] Secret { get; } = RandomNumberGenerator.GetBytes(32);

    public string? Epoch => Interlocked.Read(ref _epoch).ToString(CultureInfo.InvariantCulture);

    public ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_nodes.TryGetValue(key.Name, out var node))
            {
                return default;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return new(node.Value.Answer);
        }
    }

    public ValueTask StoreAsync(AnswerKey key, StoredAnswer answer)
    {
        lock (_gate)
        {
            Remove(key);
            if (answer.Size > maximumBytes)
            {
                return default;
            }

            _nodes[key.Name] = _byUse.AddFirst((key, answer));
            _bytes += answer.Size;
            while (_bytes > maximumBytes)
            {
                Remove(_byUse.Last!.Value.Key);
            }

            return default;
        }
    }

    public void Remove(AnswerKey key)
    {
        lock (_gate)
        {
            if (_nodes.Remove(key.Name, out var node))
            {
                _byUse.Remove(node);
                _bytes -= node.Value.Answer.Size;
            }
        }
    }

    public void RemoveUsers()
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _epoch);
            foreach (var (key, _) in _byUse.Where(entry => entry.Key.IsUsers).ToList())
            {
                Remove(key);
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            RemoveUsers();
            _nodes.Clear();
            _byUse.Clear();
            _bytes = 0;
        }
    }
}
