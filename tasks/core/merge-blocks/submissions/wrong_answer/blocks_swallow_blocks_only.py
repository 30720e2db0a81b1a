import ipaddress


def networks(entries):
    for entry in entries:
        if "-" in entry:
            first, last = map(ipaddress.IPv4Address, entry.split("-"))
            yield from ipaddress.summarize_address_range(first, last)
        else:
            yield ipaddress.ip_network(entry, strict=False)


def shortest_allow_list(allow, deny):
    nets = set(networks(allow))
    for hole in networks(deny):
        kept = set()
        for net in nets:
            if net.subnet_of(hole):
                continue
            if hole.subnet_of(net):
                kept.update(net.address_exclude(hole))
            else:
                kept.add(net)
        nets = kept
        if len(nets) > 2000:
            break
    return [str(net) for net in sorted(nets)]
